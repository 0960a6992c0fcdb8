package dev.gatehouse.control.v2;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.v2.request.CorsInput;
import dev.gatehouse.control.v2.request.JwtConfigurationInput;
import dev.gatehouse.model.v2.Authorizer;
import dev.gatehouse.model.v2.Cors;
import dev.gatehouse.model.v2.JwtConfiguration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What requests give, as the model has it. */
final class Given {

    private static final int LONGEST_MAX_AGE = 86_400;

    // a star stands for any origin of a scheme, and for no part of a host
    private static final Pattern ORIGIN = Pattern.compile("\\*|https?://(\\*|[^*\\s]+)");

    // those of preflight requests, and no ANY
    private static final Set<String> CORS_METHODS =
            Set.of("*", "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

    private Given() {}

    static List<String> list(@Nullable List<String> given) {
        return given == null ? List.of() : given;
    }

    /** @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html">CORS for HTTP APIs</a> */
    static Cors cors(CorsInput given) {
        Cors cors = new Cors(
                Boolean.TRUE.equals(given.allowCredentials()),
                list(given.allowHeaders()),
                list(given.allowMethods()),
                list(given.allowOrigins()),
                list(given.exposeHeaders()),
                given.maxAge());
        return checked(cors);
    }

    /** The configuration, if there is nothing against it. */
    static Cors checked(Cors cors) {
        cors.allowOrigins().stream()
                .filter(origin -> !ORIGIN.matcher(origin).matches())
                .findFirst()
                .ifPresent(origin -> {
                    throw ControlException.badRequest("Invalid format for origin " + origin);
                });
        cors.allowMethods().stream()
                .filter(method -> !CORS_METHODS.contains(method))
                .findFirst()
                .ifPresent(method -> {
                    throw ControlException.badRequest("Method " + method + " is not supported");
                });
        if (cors.allowCredentials() && cors.allowOrigins().contains("*")) {
            throw ControlException.badRequest("allow-credentials is not supported if 'allow-origin' is *");
        }
        if (cors.maxAge() != null && (cors.maxAge() < -1 || cors.maxAge() > LONGEST_MAX_AGE)) {
            throw ControlException.badRequest("MaxAge must be between -1 and " + LONGEST_MAX_AGE + " seconds");
        }
        return cors;
    }

    /** An authorizer with another configuration of tokens, or its old one if none is given. */
    static Authorizer withJwt(Authorizer old, @Nullable JwtConfigurationInput given) {
        if (given == null) {
            return old;
        }
        return new Authorizer(
                old.authorizerId(),
                old.name(),
                old.authorizerType(),
                old.authorizerUri(),
                old.authorizerCredentialsArn(),
                old.authorizerPayloadFormatVersion(),
                old.authorizerResultTtlInSeconds(),
                old.enableSimpleResponses(),
                old.identitySource(),
                old.identityValidationExpression(),
                new JwtConfiguration(list(given.audience()), given.issuer()));
    }
}
