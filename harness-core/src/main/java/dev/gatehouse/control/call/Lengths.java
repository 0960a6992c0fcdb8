package dev.gatehouse.control.call;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.control.error.ControlException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long the texts of {@code apigatewayv2} may be; the service model has the same lengths for a name in all operations.
 *
 * @param least the fewest characters
 * @param most the most characters
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/api-reference.html">API reference</a>
 */
record Lengths(int least, int most) {

    private static final Map<String, Lengths> OF = Map.of(
            "name", new Lengths(1, 128),
            "description", new Lengths(0, 1024),
            "version", new Lengths(1, 64),
            "operationName", new Lengths(1, 64),
            "contentType", new Lengths(1, 256),
            "schema", new Lengths(0, 32_768),
            "integrationUri", new Lengths(1, 2048),
            "authorizerUri", new Lengths(1, 2048));

    static void check(JsonNode parameters) {
        OF.forEach((name, lengths) -> {
            @Nullable String text = parameters.path(name).textValue();
            if (text != null && (text.length() < lengths.least || text.length() > lengths.most)) {
                throw ControlException.badRequest("Invalid " + name + ": it must have between " + lengths.least
                        + " and " + lengths.most + " characters, and has " + text.length());
            }
        });
    }
}
