package dev.gatehouse.contract.cases.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.contract.cases.wire.WireMessage;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;

/** The HTTP servers of a case: canned answers, and under every other name what was received. */
record Backends(JsonNode canned) {

    static final String PATH = "/b/";

    /** Always the same, so that no case depends on the day. */
    private static final String DATE = "Sun, 01 Nov 2026 00:00:00 GMT";

    private static final int DEFAULT_STATUS = 200;

    StandInAnswer answer(WireMessage request, String target) {
        String path = target.split("\\?", 2)[0];
        String name = path.startsWith(PATH) ? path.substring(PATH.length()).split("/", 2)[0] : "anything";
        if (!canned.has(name)) {
            return StandInAnswer.json(DEFAULT_STATUS, received(request, target), Duration.ZERO)
                    .with("Date", DATE);
        }
        JsonNode answer = canned.get(name);
        return new StandInAnswer(
                answer.path("status").asInt(DEFAULT_STATUS), headers(answer), body(answer), delay(answer));
    }

    static Duration delay(JsonNode standIn) {
        return Duration.ofMillis((long) (standIn.path("delaySeconds").asDouble() * 1000));
    }

    private static Bytes body(JsonNode answer) {
        if (answer.has("bodyBase64")) {
            return Bytes.of(Base64.getDecoder().decode(answer.get("bodyBase64").asText()));
        }
        JsonNode body = answer.path("body");
        return Bytes.utf8(body.isTextual() ? body.asText() : body.toString());
    }

    private static Headers headers(JsonNode answer) {
        Headers headers = Headers.EMPTY;
        for (var header : answer.path("headers").properties()) {
            JsonNode value = header.getValue();
            for (JsonNode each : value.isArray()
                    ? value
                    : JsonNodeFactory.instance.arrayNode().add(value)) {
                headers = headers.plus(header.getKey(), each.asText());
            }
        }
        return headers.has("Date") ? headers : headers.plus("Date", DATE);
    }

    private static ObjectNode received(WireMessage request, String target) {
        ObjectNode seen = JsonNodeFactory.instance.objectNode();
        String[] pathAndQuery = target.split("\\?", 2);
        String shown = pathAndQuery[0].replaceFirst("^/b/anything", "");
        seen.put("method", request.startLine().split(" ", 2)[0]).put("path", shown.isEmpty() ? "/" : shown);
        seen.set("query", query(pathAndQuery.length > 1 ? pathAndQuery[1] : ""));
        ObjectNode headers = seen.putObject("headers");
        request.headers().forEach(h -> add(headers, h.name().toLowerCase(Locale.ROOT), h.value()));
        try {
            ByteBuffer body = ByteBuffer.wrap(request.body().toByteArray());
            seen.put("body", StandardCharsets.UTF_8.newDecoder().decode(body).toString());
        } catch (CharacterCodingException notText) {
            seen.putNull("body");
        }
        return seen.put("bodyBase64", request.body().base64());
    }

    private static ObjectNode query(String query) {
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        for (String pair : query.isEmpty() ? new String[0] : query.split("&", -1)) {
            String[] nameAndValue = pair.split("=", 2);
            add(parameters, decoded(nameAndValue[0]), nameAndValue.length > 1 ? decoded(nameAndValue[1]) : "");
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void add(ObjectNode lists, String name, String value) {
        (lists.get(name) instanceof ArrayNode list ? list : lists.putArray(name)).add(value);
    }
}
