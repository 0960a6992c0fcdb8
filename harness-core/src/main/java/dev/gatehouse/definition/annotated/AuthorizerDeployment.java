package dev.gatehouse.definition.annotated;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.request.CreateAuthorizerRequest;
import dev.gatehouse.model.rest.Authorizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the authorizers of an annotated API, and tells which of them guards a method. */
final class AuthorizerDeployment {

    /** Who lets requests to a method in. */
    record Access(String authorizationType, @Nullable String authorizerId, List<String> scopes) {}

    private final ControlPlane control;
    private final String apiId;
    private final @Nullable AuthorizedBy ofAll;
    private final Map<String, Authorizer> byName = new LinkedHashMap<>();

    AuthorizerDeployment(ControlPlane control, String apiId, Elements elements) {
        this.control = control;
        this.apiId = apiId;
        this.ofAll = elements.type().getAnnotation(AuthorizedBy.class);
    }

    void put(DefinedAuthorizers authorizers, Findings findings) {
        authorizers
                .functions()
                .forEach(function -> findings.attempt(authorizers.asked(LambdaAuthorizer.class), () -> put(function)));
        authorizers
                .userPools()
                .forEach(pools -> findings.attempt(authorizers.asked(CognitoAuthorizer.class), () -> put(pools)));
    }

    Access access(DefinedMethod method) {
        AuthorizedBy own = method.java().getAnnotation(AuthorizedBy.class);
        AuthorizedBy authorized = own == null ? ofAll : own;
        if (authorized == null || !byName.containsKey(authorized.value())) {
            boolean signed = authorized != null && authorized.value().equals(AuthorizedBy.AWS_IAM);
            return new Access(signed ? AuthorizedBy.AWS_IAM : AuthorizedBy.NONE, null, List.of());
        }
        return access(Objects.requireNonNull(byName.get(authorized.value())), List.of(authorized.scopes()));
    }

    private static Access access(Authorizer authorizer, List<String> scopes) {
        String type =
                switch (authorizer.type()) {
                    case TOKEN, REQUEST -> "CUSTOM";
                    case COGNITO_USER_POOLS -> "COGNITO_USER_POOLS";
                };
        return new Access(type, authorizer.id(), scopes);
    }

    private Authorizer put(LambdaAuthorizer function) {
        return put(
                function.name(),
                CreateAuthorizerRequest.of(
                                apiId, function.name(), function.type().name())
                        .authorizerUri(Handlers.invocationUri(function.value(), control.location()))
                        .identitySource(Texts.orNull(String.join(",", IdentitySource.of(function, ApiKind.REST_API))))
                        .identityValidationExpression(Texts.orNull(function.identityValidationExpression()))
                        .authorizerResultTtlInSeconds(IdentitySource.ttl(function)));
    }

    private Authorizer put(CognitoAuthorizer pools) {
        return put(
                pools.name(),
                CreateAuthorizerRequest.of(apiId, pools.name(), "COGNITO_USER_POOLS")
                        .providerARNs(
                                Arrays.stream(pools.userPools()).map(this::arn).toList())
                        .identitySource(pools.identitySource()));
    }

    private Authorizer put(String name, CreateAuthorizerRequest.Builder request) {
        Authorizer authorizer = control.authorizers().createAuthorizer(request.build());
        byName.put(name, authorizer);
        return authorizer;
    }

    private String arn(String pool) {
        return pool.startsWith("arn:")
                ? pool
                : "arn:aws:cognito-idp:" + control.location().region() + ":"
                        + control.location().accountId() + ":userpool/" + pool;
    }
}
