package dev.gatehouse.contract.comparison;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gatehouse.contract.normalisation.Normalisation;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.HttpResponse;
import java.util.Comparator;
import java.util.Locale;

/** An answer as a text that can be laid beside another: normalised, headers sorted, JSON laid out. */
final class AnswerText {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private AnswerText() {}

    static String of(HttpResponse answer, Normalisation rules) {
        StringBuilder text = new StringBuilder("status: ").append(answer.status());
        rules.headers(answer.headers()).stream()
                .sorted(Comparator.comparing(AnswerText::key))
                .forEach(header ->
                        text.append('\n').append(key(header)).append(": ").append(header.value()));
        if (!answer.body().isEmpty()) {
            text.append("\n\n").append(body(answer.body(), rules));
        }
        return text.toString();
    }

    private static String key(Header header) {
        return header.name().toLowerCase(Locale.ROOT);
    }

    private static String body(Bytes body, Normalisation rules) {
        String text = body.utf8();
        if (!Bytes.utf8(text).equals(body)) {
            return "(" + body.size() + " bytes that are no text)";
        }
        try {
            JsonNode json = MAPPER.readTree(text);
            return json != null && json.isContainerNode() ? rules.json(json).toPrettyString() : rules.text(text);
        } catch (JsonProcessingException notJson) {
            return rules.text(text);
        }
    }
}
