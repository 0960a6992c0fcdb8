package dev.gatehouse.control.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.wire.route.WireRoute;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import java.util.UUID;

/** Answers as SDKs parse them: a JSON object, a file, nothing, or an error with its code in a header. */
final class WireAnswers {

    private WireAnswers() {}

    static HttpResponse success(WireRoute route, JsonNode answer) {
        if (route.shape().file()) {
            return file(route, answer);
        }
        if (answer.isEmpty() && !route.method().equals("GET")) {
            return new HttpResponse(route.status(), headers(), Bytes.EMPTY);
        }
        return json(route.status(), headers(), renamed(route, answer));
    }

    /** Only answers with lists have {@code items}, which is what SDKs make of the name on the wire. */
    private static JsonNode renamed(WireRoute route, JsonNode answer) {
        if (answer instanceof ObjectNode object && object.has("items")) {
            JsonNode items = object.remove("items");
            object.set(route.shape().list(), items);
        }
        return answer;
    }

    private static HttpResponse file(WireRoute route, JsonNode answer) {
        Headers headers =
                headers().plus("Content-Type", answer.path("contentType").asText("application/octet-stream"));
        if (answer.hasNonNull("contentDisposition")) {
            headers = headers.plus(
                    "Content-Disposition", answer.path("contentDisposition").asText());
        }
        JsonNode body = answer.path("body");
        return new HttpResponse(
                route.status(), headers, Bytes.utf8(body.isTextual() ? body.asText() : body.toString()));
    }

    static HttpResponse refusal(ControlException refused) {
        Headers headers = headers().plus("x-amzn-ErrorType", refused.code());
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("message", refused.getMessage());
        return json(refused.httpStatus(), headers, body);
    }

    private static HttpResponse json(int status, Headers headers, JsonNode body) {
        return new HttpResponse(status, headers.plus("Content-Type", "application/json"), Bytes.utf8(body.toString()));
    }

    private static Headers headers() {
        return Headers.of("x-amzn-RequestId", UUID.randomUUID().toString());
    }
}
