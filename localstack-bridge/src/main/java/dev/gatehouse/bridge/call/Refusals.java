package dev.gatehouse.bridge.call;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.model.http.HttpResponse;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Errors of a control plane.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/CommonErrors.html">Common errors</a>
 */
final class Refusals {

    private Refusals() {}

    /** The code stands in a header; emulators write it into the body, as other services of AWS do. */
    static ControlException read(HttpResponse answer) throws NoAnswerException {
        JsonNode body = answer.body().isEmpty() ? null : Operation.json(answer);
        String code = answer.headers()
                .first("x-amzn-ErrorType")
                .or(() -> Optional.ofNullable(body).flatMap(b -> text(b, "__type", "code", "Code")))
                .orElseThrow(() -> new NoAnswerException(answer));
        String message = Optional.ofNullable(body)
                .flatMap(b -> text(b, "message", "Message"))
                .orElse("");
        return new ControlException(bare(code), answer.status(), message);
    }

    private static Optional<String> text(JsonNode body, String... names) {
        return Stream.of(names)
                .map(body::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst();
    }

    /** Of {@code com.amazonaws#NotFoundException:http://...} the name alone. */
    private static String bare(String code) {
        String withoutUri = code.split(":", 2)[0];
        return withoutUri.substring(withoutUri.indexOf('#') + 1);
    }
}
