package dev.gatehouse.record.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gatehouse.model.http.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A body, shortened: long JSON is laid out, long texts are cut, bytes that are no text are counted. */
final class BodyText {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int LINES = 12;
    private static final int ROOM = 400;
    private static final int LAY_OUT_FROM = 80;
    private static final int LAY_OUT_TO = 100_000;

    private BodyText() {}

    /** The lines to show; none for an empty body. */
    static List<String> lines(Bytes body) {
        if (body.isEmpty()) {
            return List.of();
        }
        String text = body.utf8();
        if (!Bytes.utf8(text).equals(body)) {
            return List.of("(" + size(body) + " that are no text)");
        }
        List<String> lines = Arrays.asList(laidOut(text).split("\r?\n", -1));
        List<String> shown = new ArrayList<>();
        lines.stream().limit(LINES).forEach(line -> shown.add(Page.fitted(line, ROOM)));
        if (lines.size() > LINES) {
            shown.add("… " + (lines.size() - LINES) + " more lines, " + size(body) + " in all");
        }
        return shown;
    }

    static String size(Bytes body) {
        return body.size() == 1 ? "1 byte" : String.format(Locale.ROOT, "%,d bytes", body.size());
    }

    private static String laidOut(String text) {
        if (text.length() <= LAY_OUT_FROM || text.length() > LAY_OUT_TO || text.contains("\n")) {
            return text;
        }
        try {
            JsonNode json = MAPPER.readTree(text);
            return json != null && json.isContainerNode() ? json.toPrettyString() : text;
        } catch (JsonProcessingException notJson) {
            return text;
        }
    }
}
