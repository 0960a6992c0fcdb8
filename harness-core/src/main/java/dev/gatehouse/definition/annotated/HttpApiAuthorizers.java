package dev.gatehouse.definition.annotated;

import dev.gatehouse.control.ControlPlane;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the authorizers of an annotated HTTP API, and tells which of them guards a route. */
final class HttpApiAuthorizers {

    private static final String CREATE = "CreateAuthorizer";
    private static final String NEWEST = "2.0";

    /** An authorizer by what routes have to say of it. */
    private record Made(String authorizationType, String id) {}

    private final ControlPlane control;
    private final String apiId;
    private final @Nullable AuthorizedBy ofAll;
    private final Map<String, Made> byName = new LinkedHashMap<>();

    HttpApiAuthorizers(ControlPlane control, String apiId, Elements elements) {
        this.control = control;
        this.apiId = apiId;
        this.ofAll = elements.type().getAnnotation(AuthorizedBy.class);
    }

    void put(DefinedAuthorizers authorizers, Findings findings) {
        authorizers
                .functions()
                .forEach(function -> findings.attempt(authorizers.asked(LambdaAuthorizer.class), () -> put(function)));
        authorizers
                .issuers()
                .forEach(issuer -> findings.attempt(authorizers.asked(JwtAuthorizer.class), () -> put(issuer)));
    }

    /** Adds to a route who is let in. */
    void guard(V2Call route, DefinedRoute defined) {
        AuthorizedBy own = defined.java().getAnnotation(AuthorizedBy.class);
        AuthorizedBy authorized = own == null ? ofAll : own;
        if (authorized == null || authorized.value().equals(AuthorizedBy.NONE)) {
            return;
        }
        Made made = byName.getOrDefault(authorized.value(), new Made(AuthorizedBy.AWS_IAM, ""));
        route.with("AuthorizationType", made.authorizationType())
                .with("AuthorizerId", made.id())
                .with("AuthorizationScopes", List.of(authorized.scopes()));
    }

    private String put(LambdaAuthorizer function) {
        String version = function.payloadFormatVersion();
        String id = V2Call.to(CREATE, apiId)
                .with("Name", function.name())
                .with("AuthorizerType", "REQUEST")
                .with("AuthorizerUri", Handlers.invocationUri(function.value(), control.location()))
                .with("AuthorizerPayloadFormatVersion", version.isEmpty() ? NEWEST : version)
                .with("EnableSimpleResponses", function.enableSimpleResponses())
                .with("IdentitySource", IdentitySource.ofHttpApi(function))
                .with("AuthorizerResultTtlInSeconds", IdentitySource.ttl(function))
                .by(control, "AuthorizerId");
        byName.put(function.name(), new Made("CUSTOM", id));
        return id;
    }

    private String put(JwtAuthorizer issuer) {
        String id = V2Call.to(CREATE, apiId)
                .with("Name", issuer.name())
                .with("AuthorizerType", "JWT")
                .with("IdentitySource", List.of(issuer.identitySource()))
                .with("JwtConfiguration", V2Parts.jwt(issuer))
                .by(control, "AuthorizerId");
        byName.put(issuer.name(), new Made("JWT", id));
        return id;
    }
}
