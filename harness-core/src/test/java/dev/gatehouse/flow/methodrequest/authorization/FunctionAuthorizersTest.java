package dev.gatehouse.flow.methodrequest.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gatehouse.flow.TestApi;
import dev.gatehouse.flow.backend.LambdaResult;
import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RequestPath;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.ServedAt;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.QueryParameters;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.Authorizer;
import dev.gatehouse.model.rest.AuthorizerType;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.rest.Resource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FunctionAuthorizersTest {

    private static final String ALLOW_GET = "{\"principalId\": \"alice\", \"context\": {\"n\": 1}, \"policyDocument\":"
            + " {\"Statement\": [{\"Action\": \"execute-api:Invoke\", \"Effect\": \"Allow\", \"Resource\":"
            + " \"arn:aws:execute-api:*:*:*/dev/GET/*\"}]}}";

    private final List<String> events = new ArrayList<>();
    private LambdaResult answer = new LambdaResult(200, Headers.EMPTY, Bytes.utf8(ALLOW_GET), null);
    private Instant now = TestApi.SOME_TIME;

    private final FunctionAuthorizers authorizers = new FunctionAuthorizers(
            invocation -> {
                events.add(invocation.event().utf8());
                return answer;
            },
            () -> now);

    @Test
    void an_allowing_policy_hands_on_principal_and_context_as_text() {
        Authorization caller = ask("GET", "Authorization", "t1");

        assertThat(caller)
                .usingRecursiveComparison()
                .ignoringFields("latency")
                .isEqualTo(new Authorization.ByFunction("alice", Map.of("n", "1"), null));
        assertThat(events)
                .containsExactly("{\"type\":\"TOKEN\",\"methodArn\":"
                        + "\"arn:aws:execute-api:us-east-1:123456789012:abcdefghij/dev/GET/p\","
                        + "\"authorizationToken\":\"t1\"}");
    }

    @Test
    void the_verdict_is_kept_for_the_token_until_its_time_is_over() {
        ask("GET", "Authorization", "t1");
        assertThat(refusal("POST", "Authorization", "t1").clientMessage())
                .isEqualTo("User is not authorized to access this resource because no identity-based policy allows the"
                        + " execute-api:Invoke action");
        assertThat(events).hasSize(1);

        now = now.plusSeconds(300);
        ask("GET", "Authorization", "t1");
        assertThat(events).hasSize(2);
    }

    @Test
    void the_time_that_the_function_took_is_told_and_a_kept_verdict_took_none() {
        assertThat(((Authorization.ByFunction) ask("GET", "Authorization", "t1")).latency())
                .isPositive();
        assertThat(((Authorization.ByFunction) ask("GET", "Authorization", "t1")).latency())
                .isZero();
    }

    @Test
    void without_the_token_the_function_is_not_asked() {
        assertThat(refusal("GET").type()).isEqualTo(GatewayResponseType.UNAUTHORIZED);
        assertThat(events).isEmpty();
    }

    @Test
    void only_the_error_unauthorized_is_the_callers_fault() {
        answer = new LambdaResult(200, Headers.EMPTY, Bytes.utf8("{\"errorMessage\": \"Unauthorized\"}"), "Unhandled");
        assertThat(refusal("GET", "Authorization", "t1").type()).isEqualTo(GatewayResponseType.UNAUTHORIZED);

        answer = new LambdaResult(200, Headers.EMPTY, Bytes.utf8("{\"errorMessage\": \"other\"}"), "Unhandled");
        GatewayFault fault = refusal("GET", "Authorization", "t1");
        assertThat(fault.type()).isEqualTo(GatewayResponseType.AUTHORIZER_CONFIGURATION_ERROR);
        assertThat(fault.clientMessage()).isNull();
    }

    private GatewayFault refusal(String httpMethod, String... headers) {
        List<GatewayFault> faults = new ArrayList<>();
        assertThatExceptionOfType(GatewayFault.class)
                .isThrownBy(() -> ask(httpMethod, headers))
                .satisfies(faults::add);
        return faults.get(0);
    }

    private Authorization ask(String httpMethod, String... headers) {
        ApiSnapshot snapshot = new TestApi().method("ANY", "/p", TestApi.MOCK).snapshot();
        Resource resource = snapshot.resources().get("/p");
        HttpRequest http = new HttpRequest(httpMethod, "/dev/p", Headers.of(headers), Bytes.EMPTY);
        IncomingRequest incoming =
                new IncomingRequest("id", "ext", now, http, new Peer("127.0.0.1", "HTTP/1.1", false, null));
        ServedAt at = new ServedAt(
                "123456789012",
                "us-east-1",
                snapshot.api(),
                TestApi.stage("dev", Map.of()),
                "dep",
                false,
                Map.of(),
                "host",
                null);
        RoutedRequest routed = new RoutedRequest(
                incoming,
                at,
                resource,
                resource.resourceMethods().get("ANY"),
                new RequestPath("/dev/p", "/p", Map.of()),
                QueryParameters.EMPTY);
        Authorizer authorizer = new Authorizer(
                "auth01",
                "la",
                AuthorizerType.TOKEN,
                List.of(),
                null,
                "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/"
                        + "arn:aws:lambda:us-east-1:123456789012:function:auth/invocations",
                null,
                "method.request.header.Authorization",
                null,
                null);
        return authorizers.ask(authorizer, routed, new Reasons());
    }
}
