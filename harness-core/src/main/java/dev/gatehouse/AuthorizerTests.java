package dev.gatehouse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.gatehouse.control.request.TestInvokeAuthorizerRequest;
import dev.gatehouse.control.response.TestInvokeAuthorizerResponse;
import dev.gatehouse.flow.AuthorizerTest;
import dev.gatehouse.flow.AuthorizerTestFlow;
import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.Authorizer;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks authorizers for {@code TestInvokeAuthorizer}. */
final class AuthorizerTests {

    private final AuthorizerTestFlow flow;

    AuthorizerTests(AuthorizerTestFlow flow) {
        this.flow = flow;
    }

    TestInvokeAuthorizerResponse test(ApiSnapshot api, TestInvokeAuthorizerRequest request) {
        Authorizer authorizer = Objects.requireNonNull(api.authorizers().get(request.authorizerId()));
        String path = Objects.requireNonNullElse(request.pathWithQueryString(), "/");
        HttpRequest http = new HttpRequest(
                "GET",
                path.startsWith("/") ? path : "/" + path,
                TestHeaders.of(request.headers(), request.multiValueHeaders()),
                Bytes.utf8(Objects.requireNonNullElse(request.body(), "")));
        AuthorizerTest test =
                flow.run(api.api(), authorizer, http, Objects.requireNonNullElse(request.stageVariables(), Map.of()));
        JsonNode said = answer(test);
        JsonNode policy = said.path("policyDocument");
        return new TestInvokeAuthorizerResponse(
                clientStatus(test.fault()),
                AuthorizerTestLog.of(authorizer, test),
                test.took().toMillis(),
                said.path("principalId").asText(null),
                policy.isMissingNode() ? null : policy.toString(),
                Map.of(),
                claims(test.caller()));
    }

    private static JsonNode answer(AuthorizerTest test) {
        Optional<String> text = test.reasons().stream()
                .filter(Reason.AuthorizerAnswered.class::isInstance)
                .map(reason -> ((Reason.AuthorizerAnswered) reason).answer())
                .findFirst();
        try {
            return text.isEmpty() ? MissingNode.getInstance() : new ObjectMapper().readTree(text.get());
        } catch (JsonProcessingException noJson) {
            return MissingNode.getInstance();
        }
    }

    /** A policy that refuses is an answer as good as any: only AWS's front would act on it. */
    private static int clientStatus(@Nullable GatewayFault fault) {
        return fault == null || fault.type() == GatewayResponseType.ACCESS_DENIED
                ? 0
                : fault.status().orElse(fault.type().defaultStatus().orElse(0));
    }

    private static Map<String, String> claims(@Nullable Authorization caller) {
        Map<String, String> claims = new LinkedHashMap<>();
        if (caller instanceof Authorization.ByUserPool pool) {
            pool.claims().forEach((name, value) -> claims.put(name, String.valueOf(value)));
        }
        return claims;
    }
}
