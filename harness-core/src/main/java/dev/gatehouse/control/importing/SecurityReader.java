package dev.gatehouse.control.importing;

import dev.gatehouse.model.rest.Authorizer;
import dev.gatehouse.model.rest.AuthorizerType;
import java.util.Locale;
import java.util.Map;

/**
 * Reads a method's {@code security}, or the document's where the method has none of its own.
 *
 * <p>AWS takes all requirements together, whether they stand in one object or in several: an authorizer beside an API key
 * is both, not a choice. A scheme that is neither an authorizer, AWS's signature nor {@code x-api-key} guards nothing.
 */
final class SecurityReader {

    private final Reading reading;
    private final Map<String, Authorizer> authorizers;

    SecurityReader(Reading reading, Map<String, Authorizer> authorizers) {
        this.reading = reading;
        this.authorizers = authorizers;
    }

    MethodSecurity read(Located operation) {
        Located own = operation.get("security");
        Located requirements = own.exists() ? own : reading.root().get("security");
        MethodSecurity security = MethodSecurity.NONE;
        for (Located requirement : requirements.items()) {
            for (Map.Entry<String, Located> scheme : requirement.members().entrySet()) {
                security = add(security, scheme.getKey(), scheme.getValue());
            }
        }
        return withAuthExtension(security, operation);
    }

    private MethodSecurity add(MethodSecurity security, String name, Located scopes) {
        Located scheme = reading.resolve(
                reading.dialect().securitySchemes(reading.root()).get(name));
        Authorizer authorizer = authorizers.get(name);
        if (authorizer != null) {
            boolean cognito = authorizer.type() == AuthorizerType.COGNITO_USER_POOLS;
            return security.authorizedBy(cognito ? "COGNITO_USER_POOLS" : "CUSTOM", name, scopes.texts());
        }
        if (isSigned(scheme)) {
            return security.iam();
        }
        return isApiKey(scheme) ? security.withApiKey() : security;
    }

    /** {@code x-amazon-apigateway-auth: {type: AWS_IAM}} says it without a scheme. */
    private static MethodSecurity withAuthExtension(MethodSecurity security, Located operation) {
        String type = operation.get("x-amazon-apigateway-auth").text("type");
        if (type == null) {
            return security;
        }
        return switch (type.toUpperCase(Locale.ROOT)) {
            case "AWS_IAM" -> security.iam();
            case "NONE" -> new MethodSecurity("NONE", null, security.scopes(), security.apiKeyRequired());
            default -> security;
        };
    }

    private static boolean isSigned(Located scheme) {
        return "awsSigv4".equalsIgnoreCase(scheme.text("x-amazon-apigateway-authtype"));
    }

    private static boolean isApiKey(Located scheme) {
        return "apiKey".equals(scheme.text("type")) && "x-api-key".equalsIgnoreCase(scheme.text("name"));
    }
}
