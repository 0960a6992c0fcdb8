package dev.gatehouse.definition.annotated;

import dev.gatehouse.control.ControlPlane;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the authorizers of an annotated HTTP or WebSocket API, and tells which of them guards a route. */
final class V2Authorizers {

    private static final String CREATE = "CreateAuthorizer";
    private static final String NEWEST = "2.0";

    /** An authorizer by what routes have to say of it. */
    private record Made(String authorizationType, String id) {}

    private final ApiKind kind;
    private final ControlPlane control;
    private final String apiId;
    private final @Nullable AuthorizedBy ofAll;
    private final Map<String, Made> byName = new LinkedHashMap<>();

    V2Authorizers(DefinedV2Api api, ControlPlane control, String apiId) {
        this.kind = api.kind();
        this.control = control;
        this.apiId = apiId;
        this.ofAll = api.elements().type().getAnnotation(AuthorizedBy.class);
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
        // only a connection that is to be opened is asked who opens it
        boolean asked = kind == ApiKind.HTTP_API || defined.keys().contains(WebSocketRoutes.CONNECT);
        if (!asked || authorized == null || authorized.value().equals(AuthorizedBy.NONE)) {
            return;
        }
        Made made = byName.getOrDefault(authorized.value(), new Made(AuthorizedBy.AWS_IAM, ""));
        route.with("AuthorizationType", made.authorizationType())
                .with("AuthorizerId", made.id())
                .with("AuthorizationScopes", List.of(authorized.scopes()));
    }

    private String put(LambdaAuthorizer function) {
        V2Call call = V2Call.to(CREATE, apiId)
                .with("Name", function.name())
                .with("AuthorizerType", "REQUEST")
                .with("AuthorizerUri", Handlers.invocationUri(function.value(), control.location()))
                .with("IdentitySource", IdentitySource.of(function, kind))
                .with("AuthorizerResultTtlInSeconds", IdentitySource.ttl(function));
        if (kind == ApiKind.HTTP_API) {
            String version = function.payloadFormatVersion();
            call.with("AuthorizerPayloadFormatVersion", version.isEmpty() ? NEWEST : version)
                    .with("EnableSimpleResponses", function.enableSimpleResponses());
        }
        String id = call.by(control, "AuthorizerId");
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
