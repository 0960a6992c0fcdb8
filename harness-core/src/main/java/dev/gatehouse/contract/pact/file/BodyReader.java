package dev.gatehouse.contract.pact.file;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.contract.pact.PactBody;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import java.util.Base64;

/** Reads bodies: values as they are before version 4, and {@code contentType}, {@code encoded}, {@code content} since. */
final class BodyReader {

    private static final String JSON = "application/json";

    private BodyReader() {}

    static PactBody read(JsonNode message, Headers headers, boolean four) {
        JsonNode body = message.get("body");
        String declared = headers.last("Content-Type").orElse("");
        if (body == null) {
            return PactBody.UNSAID;
        }
        if (four && body.isObject()) {
            return body.isEmpty() ? PactBody.UNSAID : version4(body, declared);
        }
        return value(body, declared.isEmpty() && !body.isTextual() ? JSON : declared);
    }

    private static PactBody version4(JsonNode body, String declared) {
        String contentType = body.path("contentType").asText(declared.isEmpty() ? JSON : declared);
        JsonNode content = body.get("content");
        String encoded = body.path("encoded").asText("false");
        if (content == null) {
            return PactBody.EMPTY;
        }
        if (encoded.equals("base64")) {
            return PactBody.of(contentType, Bytes.of(Base64.getMimeDecoder().decode(content.asText())));
        }
        boolean asText = encoded.equalsIgnoreCase("JSON") || !isJson(contentType);
        return content.isTextual() && (asText || content.asText().isEmpty())
                ? PactBody.of(contentType, Bytes.utf8(content.asText()))
                : value(content, contentType);
    }

    private static PactBody value(JsonNode body, String contentType) {
        if (body.isNull()) {
            return isJson(contentType) ? PactBody.of(contentType, Bytes.utf8("null")) : PactBody.EMPTY;
        }
        if (body.isTextual()) {
            boolean json = isJson(contentType) && !body.asText().isEmpty();
            return PactBody.of(contentType, Bytes.utf8(json ? body.toString() : body.asText()));
        }
        return PactBody.of(contentType, Bytes.utf8(body.toString()));
    }

    private static boolean isJson(String contentType) {
        return new PactBody(PactBody.State.PRESENT, contentType, Bytes.EMPTY).isJson();
    }
}
