package dev.gatehouse.flow.context;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.mapping.vtl.NamedValues;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What authorization and the API key add. */
final class CallerVariables {

    static final VariableTable<AuthorizedRequest> AUTHORIZED = VariableTable.including(
                    RequestVariables.ROUTED, AuthorizedRequest::routed)
            .with("identity", IdentityVariables.CALLER::of)
            .with("authorizer", authorized -> authorizer(authorized.authorization()));

    private CallerVariables() {}

    /** {@code $context.authorizer}; null if no authorizer was asked. */
    static @Nullable Object authorizer(Authorization authorization) {
        if (authorization instanceof Authorization.ByFunction function) {
            Map<String, Object> variables = new LinkedHashMap<>(function.context());
            variables.put("principalId", function.principalId());
            Duration latency = function.latency();
            if (latency != null) {
                variables.put("integrationLatency", latency.toMillis());
            }
            return variables;
        }
        if (authorization instanceof Authorization.ByToken token) {
            return Map.of("claims", new NamedValues(token.claims()));
        }
        if (authorization instanceof Authorization.ByUserPool userPool) {
            return Map.of("claims", new NamedValues(userPool.claims()));
        }
        return null;
    }
}
