package dev.gatehouse.flow.httpapi.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.flow.backend.LambdaInvocation;
import dev.gatehouse.flow.backend.LambdaResult;
import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.httpapi.RoutedRequests;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.v2.AuthorizationType;
import dev.gatehouse.model.v2.Authorizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LambdaAuthorizersTest {

    private static final RoutedRequests REQUEST =
            RoutedRequests.of(AuthorizationType.CUSTOM).with("X-Key", "k1");
    private static final Authorizer KEEPING = RoutedRequests.function(60, "$request.header.X-Key");
    private static final Authorizer FORGETTING = RoutedRequests.function(0, "$request.header.X-Key");

    private final List<LambdaInvocation> invocations = new ArrayList<>();
    private final Reasons why = new Reasons();
    private String answer = "{\"isAuthorized\": true, \"context\": {\"tenant\": \"a\", \"tags\": [1]}}";
    private Instant now = Instant.EPOCH;
    private final LambdaAuthorizers authorizers = new LambdaAuthorizers(this::invoke, () -> now);

    private LambdaResult invoke(LambdaInvocation invocation) {
        invocations.add(invocation);
        return new LambdaResult(200, Headers.EMPTY, Bytes.utf8(answer), null);
    }

    private Authorization ask(Authorizer authorizer, RoutedHttpApiRequest request) {
        return authorizers.ask(authorizer, request, why);
    }

    @Test
    void the_event_tells_route_identity_and_request() throws Exception {
        ask(FORGETTING, REQUEST.request());

        JsonNode event = new ObjectMapper().readTree(invocations.get(0).event().utf8());
        assertThat(event.path("version").asText()).isEqualTo("2.0");
        assertThat(event.path("routeArn").asText())
                .isEqualTo("arn:aws:execute-api:us-east-1:123456789012:a1b2c3d4e5/dev/GET/pets/7");
        assertThat(event.path("identitySource").toString()).isEqualTo("[\"k1\"]");
        assertThat(event.path("routeKey").asText()).isEqualTo("GET /pets/{id}");
        assertThat(event.has("body")).isFalse();
    }

    @Test
    void the_context_keeps_its_types() {
        assertThat(ask(FORGETTING, REQUEST.request()))
                .isEqualTo(new Authorization.ByFunction("", Map.of("tenant", "a", "tags", List.of(1)), null));
    }

    @Test
    void without_a_ttl_each_request_asks() {
        ask(FORGETTING, REQUEST.request());
        ask(FORGETTING, REQUEST.request());

        assertThat(invocations).hasSize(2);
    }

    @Test
    void an_answer_is_kept_for_its_identity_until_the_ttl_is_over() {
        ask(KEEPING, REQUEST.request());
        ask(KEEPING, REQUEST.to("POST /other").request());
        assertThat(invocations).as("the same identity, on another route").hasSize(1);
        assertThat(why.given()).hasAtLeastOneElementOfType(Reason.AuthorizerAnswerKept.class);

        ask(KEEPING, REQUEST.with("X-Key", "k2").request());
        assertThat(invocations).as("another identity").hasSize(2);

        now = now.plusSeconds(60);
        ask(KEEPING, REQUEST.request());
        assertThat(invocations).as("too old").hasSize(3);
    }

    @Test
    void with_the_route_key_as_a_source_each_route_has_its_own_answer() {
        Authorizer byRoute = RoutedRequests.function(60, "$request.header.X-Key", "$context.routeKey");

        ask(byRoute, REQUEST.request());
        ask(byRoute, REQUEST.to("POST /other").request());

        assertThat(invocations).hasSize(2);
    }

    @Test
    void what_is_forgotten_is_asked_again_at_that_stage_alone() {
        ask(KEEPING, REQUEST.request());

        authorizers.forget("a1b2c3d4e5", "prod");
        ask(KEEPING, REQUEST.request());
        assertThat(invocations).hasSize(1);

        authorizers.forget("a1b2c3d4e5", "dev");
        ask(KEEPING, REQUEST.request());
        assertThat(invocations).hasSize(2);
    }

    @Test
    void a_missing_identity_is_401_and_nobody_is_asked() {
        assertThat(refusal(REQUEST.with()).type()).isEqualTo(GatewayResponseType.UNAUTHORIZED);
        assertThat(invocations).isEmpty();
    }

    @Test
    void a_no_is_kept_too() {
        answer = "{\"isAuthorized\": false}";

        assertThat(refusal(REQUEST).type()).isEqualTo(GatewayResponseType.ACCESS_DENIED);
        assertThat(refusal(REQUEST).type()).isEqualTo(GatewayResponseType.ACCESS_DENIED);
        assertThat(invocations).hasSize(1);
    }

    @Test
    void an_answer_of_another_shape_is_the_apis_fault() {
        answer = "{\"principalId\": \"u\"}";

        assertThat(refusal(REQUEST).type()).isEqualTo(GatewayResponseType.AUTHORIZER_CONFIGURATION_ERROR);
        assertThat(refusal(REQUEST).truth()).contains("no boolean isAuthorized");
    }

    private GatewayFault refusal(RoutedRequests request) {
        return catchThrowableOfType(GatewayFault.class, () -> ask(KEEPING, request.request()));
    }
}
