package dev.gatehouse.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;

/** Messages as people read them: first line, headers, body; JSON laid out, very long bodies cut. */
final class WireText {

    private static final int LONGEST = 20_000;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private WireText() {}

    static String of(HttpRequest request) {
        return of(request.method() + " " + request.target(), request.headers(), request.body());
    }

    static String of(HttpResponse response) {
        return of(Integer.toString(response.status()), response.headers(), response.body());
    }

    static String of(String first, Headers headers, Bytes body) {
        StringBuilder text = new StringBuilder(first);
        headers.forEach(
                header -> text.append('\n').append(header.name()).append(": ").append(header.value()));
        if (!body.isEmpty()) {
            text.append("\n\n").append(body(body));
        }
        return text.toString();
    }

    static String body(Bytes body) {
        String text = body.utf8();
        if (!Bytes.utf8(text).equals(body)) {
            return "(" + body.size() + " bytes that are no text)";
        }
        if (text.length() > LONGEST) {
            return text.substring(0, LONGEST) + "\n… " + body.size() + " bytes in all: see flows.json";
        }
        return laidOut(text);
    }

    private static String laidOut(String text) {
        try {
            JsonNode json = MAPPER.readTree(text);
            return json != null && json.isContainerNode() ? json.toPrettyString() : text;
        } catch (JsonProcessingException notJson) {
            return text;
        }
    }
}
