package dev.gatehouse.control.exporting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.model.rest.Authorizer;
import dev.gatehouse.model.rest.AuthorizerType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code x-amazon-apigateway-authorizer}.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-authorizer.html">The
 *     extension</a>
 */
final class AuthorizerWriter {

    private AuthorizerWriter() {}

    static void write(ObjectNode written, Authorizer authorizer) {
        if (!authorizer.providerARNs().isEmpty()) {
            ArrayNode providers = written.putArray("providerARNs");
            authorizer.providerARNs().forEach(providers::add);
        }
        text(written, "authorizerUri", authorizer.authorizerUri());
        text(written, "authorizerCredentials", authorizer.authorizerCredentials());
        // The header of the others is what the security scheme names.
        if (authorizer.type() == AuthorizerType.REQUEST) {
            text(written, "identitySource", authorizer.identitySource());
        }
        text(written, "identityValidationExpression", authorizer.identityValidationExpression());
        if (authorizer.authorizerResultTtlInSeconds() != null) {
            written.put("authorizerResultTtlInSeconds", authorizer.authorizerResultTtlInSeconds());
        }
        written.put("type", authorizer.type().name().toLowerCase(Locale.ROOT));
    }

    private static void text(ObjectNode written, String name, @Nullable String value) {
        if (value != null) {
            written.put(name, value);
        }
    }
}
