package dev.gatehouse.control.importing;

import dev.gatehouse.model.rest.Authorizer;
import dev.gatehouse.model.rest.AuthorizerType;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes authorizers of the security schemes that have {@code x-amazon-apigateway-authorizer}.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-authorizer.html">The
 *     extension</a>
 */
final class AuthorizersReader {

    private final Reading reading;

    AuthorizersReader(Reading reading) {
        this.reading = reading;
    }

    Map<String, Authorizer> read() {
        Map<String, Authorizer> authorizers = new LinkedHashMap<>();
        reading.dialect().securitySchemes(reading.root()).members().forEach((name, declared) -> {
            Located scheme = reading.resolve(declared);
            Located extension = scheme.get("x-amazon-apigateway-authorizer");
            if (extension.exists()) {
                type(name, extension).ifPresent(type -> authorizers.put(name, authorizer(name, type, scheme)));
            }
        });
        return authorizers;
    }

    private Authorizer authorizer(String name, AuthorizerType type, Located scheme) {
        reading.findings().place(ElementAddress.authorizer(name), scheme);
        Located extension = scheme.get("x-amazon-apigateway-authorizer");
        return new Authorizer(
                "",
                name,
                type,
                extension.get("providerARNs").texts(),
                scheme.text("x-amazon-apigateway-authtype"),
                extension.textOrNullIfEmpty("authorizerUri"),
                extension.textOrNullIfEmpty("authorizerCredentials"),
                identitySource(type, scheme, extension),
                extension.textOrNullIfEmpty("identityValidationExpression"),
                extension.number("authorizerResultTtlInSeconds").orElse(null));
    }

    /** A token is looked for where the scheme says that the API key is, unless the extension says otherwise. */
    private static @Nullable String identitySource(AuthorizerType type, Located scheme, Located extension) {
        String declared = extension.textOrNullIfEmpty("identitySource");
        String header = scheme.text("name");
        if (declared != null || type == AuthorizerType.REQUEST || header == null) {
            return declared;
        }
        return "method.request.header." + header;
    }

    private Optional<AuthorizerType> type(String name, Located extension) {
        String type = extension.textOrNullIfEmpty("type");
        try {
            return Optional.of(AuthorizerType.valueOf(String.valueOf(type).toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            reading.findings()
                    .error(
                            extension,
                            "Unable to create authorizer '" + name + "': Invalid authorizer type specified: " + type);
            return Optional.empty();
        }
    }
}
