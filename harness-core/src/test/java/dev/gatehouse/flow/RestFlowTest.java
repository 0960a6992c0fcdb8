package dev.gatehouse.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.flow.backend.Endpoints;
import dev.gatehouse.flow.cache.StageCaches;
import dev.gatehouse.flow.deployment.CompiledApi;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.StepName;
import dev.gatehouse.flow.exchange.StepTrace;
import dev.gatehouse.flow.methodrequest.Guards;
import dev.gatehouse.flow.methodrequest.throttling.StageThrottles;
import dev.gatehouse.flow.route.ApiDirectory;
import dev.gatehouse.flow.route.ServedApi;
import dev.gatehouse.flow.route.ServedStage;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RestFlowTest {

    private static final Peer PEER = new Peer("127.0.0.1", "HTTP/1.1", false, null);

    private final List<FlowTrace> traces = new ArrayList<>();
    private final ApiDirectory directory = new ApiDirectory("123456789012", "us-east-1");
    private final InstantSource clock = InstantSource.fixed(TestApi.SOME_TIME);

    private final RestFlow flow = new RestFlow(
            directory,
            new Guards(
                    (authorizer, request, why) -> {
                        throw new IllegalStateException("no authorizer is asked here");
                    },
                    accessKeyId -> Optional.empty(),
                    (value, at) -> Optional.empty(),
                    new StageThrottles(clock)),
            new CachedEndpoints(
                    new Endpoints(
                            (call, why) -> {
                                throw new IllegalStateException("no server is called here");
                            },
                            invocation -> {
                                throw new IllegalStateException("no function is called here");
                            },
                            (call, caller, why) -> {
                                throw new IllegalStateException("no service is called here");
                            }),
                    new StageCaches(clock)),
            clock,
            traces::add);

    private void serve(TestApi api) {
        ServedStage stage =
                new ServedStage(TestApi.stage("dev", Map.of("a", "v")), CompiledApi.compile(api.snapshot()));
        directory.publish(new ServedApi(TestApi.api(), Map.of("dev", stage)));
    }

    private HttpResponse get(String target, String... headers) {
        return flow.handle(new HttpRequest("GET", target, Headers.of(headers), Bytes.EMPTY), PEER);
    }

    @Test
    void an_unknown_path_is_a_missing_authentication_token_and_tells_the_nearest_resources() {
        serve(new TestApi().method("GET", "/pets/{id}", TestApi.MOCK).method("GET", "/orders", TestApi.MOCK));

        HttpResponse response = get("/dev/pet/1");

        assertThat(response.status()).isEqualTo(403);
        assertThat(response.body().utf8()).isEqualTo("{\"message\":\"Missing Authentication Token\"}");
        assertThat(response.headers().first("x-amzn-ErrorType")).hasValue("MissingAuthenticationTokenException");
        assertThat(reasons(StepName.ROUTE))
                .first()
                .isEqualTo(new Reason.RouteRejected(
                        "GET", "/pets/{id}", "the path begins with 'pet' where this resource has 'pets'"));
    }

    @Test
    void a_stage_that_is_in_the_path_twice_is_told() {
        serve(new TestApi().method("GET", "/pets/{id}", TestApi.MOCK));

        get("/dev/dev/pets/1");

        assertThat(reasons(StepName.ROUTE))
                .containsExactly(new Reason.RouteRejected(
                        "GET",
                        "/pets/{id}",
                        "the path begins with 'dev' where this resource has 'pets': the base URI already has the"
                                + " stage dev"));
    }

    @Test
    void a_wrong_method_tells_which_methods_the_resource_has() {
        serve(new TestApi().method("POST", "/pets", TestApi.MOCK));

        get("/dev/pets");

        assertThat(reasons(StepName.ROUTE))
                .containsExactly(
                        new Reason.RouteRejected("POST", "/pets", "the path fits, but there is no GET, only POST"));
    }

    @Test
    void an_unknown_path_with_an_authorization_header_complains_about_the_header() {
        serve(new TestApi().method("GET", "/pets", TestApi.MOCK));

        HttpResponse response = get("/dev/nothing", "Authorization", "Bearer abc");

        assertThat(response.headers().first("x-amzn-ErrorType")).hasValue("IncompleteSignatureException");
        assertThat(response.body().utf8())
                .matches(
                        ".*Invalid key=value pair .missing equal-sign. in Authorization header .*'[A-Za-z0-9+/]{43}='.*");
    }

    @Test
    void an_unknown_stage_is_forbidden_and_the_truth_names_the_stages() {
        serve(new TestApi().method("GET", "/pets", TestApi.MOCK));

        HttpResponse response = get("/prod/pets");

        assertThat(response.status()).isEqualTo(403);
        assertThat(response.body().utf8()).isEqualTo("{\"message\":\"Forbidden\"}");
        assertThat(response.headers().first("x-amzn-ErrorType")).hasValue("ForbiddenException");
        assertThat(traces.get(0).steps().get(0).fault()).hasMessageContaining("no stage 'prod'; it has [dev]");
    }

    @Test
    void an_api_is_reached_by_its_host_and_by_path() {
        serve(new TestApi().method("GET", "/pets", TestApi.MOCK));

        get("/dev/nowhere", "Host", "abcdefghij.execute-api.us-east-1.amazonaws.com:8080");
        get("/_aws/execute-api/abcdefghij/dev/nowhere");
        get("/dev/nowhere", "Host", "unknown.execute-api.localhost");

        assertThat(traces)
                .extracting(trace -> trace.answer().http().body().utf8())
                .containsExactly(
                        "{\"message\":\"Missing Authentication Token\"}",
                        "{\"message\":\"Missing Authentication Token\"}",
                        "{\"message\":\"Forbidden\"}");
    }

    @Test
    void every_answer_names_its_request() {
        serve(new TestApi().method("GET", "/pets", TestApi.MOCK));

        HttpResponse response = get("/dev/nothing");

        assertThat(response.headers().first("x-amzn-RequestId"))
                .hasValue(traces.get(0).incoming().requestId())
                .get()
                .asString()
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        assertThat(response.headers().first("x-amz-apigw-id").orElseThrow()).matches("[A-Za-z0-9_-]{15}=");
    }

    @Test
    void gateway_responses_of_the_api_answer_with_what_is_known() {
        serve(new TestApi()
                .method("GET", "/pets", TestApi.MOCK)
                .response(
                        GatewayResponseType.MISSING_AUTHENTICATION_TOKEN,
                        "404",
                        Map.of(
                                "gatewayresponse.header.x-static", "'fixed'",
                                "gatewayresponse.header.x-query", "method.request.querystring.q"),
                        Map.of(
                                "application/json",
                                "{\"m\": $context.error.messageString, \"a\": \"$stageVariables.a\"}")));

        HttpResponse response = get("/dev/nothing?q=1");

        assertThat(response.status()).isEqualTo(404);
        assertThat(response.headers().first("x-static")).hasValue("fixed");
        assertThat(response.headers().first("x-query")).hasValue("1");
        assertThat(response.body().utf8()).isEqualTo("{\"m\": \"Missing Authentication Token\", \"a\": \"v\"}");
    }

    @Test
    void what_a_step_throws_unexpectedly_is_a_500_for_the_client_and_the_truth_in_the_trace() {
        serve(new TestApi()
                .authorizer(new dev.gatehouse.model.rest.Authorizer(
                        "auth01",
                        "la",
                        dev.gatehouse.model.rest.AuthorizerType.TOKEN,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .method("GET", "/pets", TestApi.MOCK.authorized("CUSTOM", "auth01")));

        HttpResponse response = get("/dev/pets");

        assertThat(response.status()).isEqualTo(500);
        assertThat(response.body().utf8()).isEqualTo("{\"message\": \"Internal server error\"}");
        StepTrace failed = traces.get(0).steps().get(1);
        assertThat(failed.name()).isEqualTo(StepName.METHOD_REQUEST);
        assertThat(failed.fault()).hasMessageContaining("no authorizer is asked here");
    }

    @Test
    void a_method_that_asks_for_signatures_is_never_let_through() {
        serve(new TestApi().method("GET", "/pets", TestApi.MOCK.authorized("AWS_IAM", null)));

        assertThat(get("/dev/pets").status()).isEqualTo(403);
        assertThat(get("/dev/pets", "Authorization", "AWS4-HMAC-SHA256 Credential=x")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_path_that_is_too_long_for_policies_is_refused_where_authorization_is_asked_for() {
        serve(new TestApi()
                .method("GET", "/pets/{id}", TestApi.MOCK.authorized("AWS_IAM", null))
                .method("GET", "/open/{id}", TestApi.MOCK));

        HttpResponse refused = get("/dev/pets/" + "a".repeat(1600));

        assertThat(refused.status()).isEqualTo(414);
        assertThat(refused.body().utf8()).contains("Request URI too long");
        assertThat(get("/dev/open/" + "a".repeat(1600)).status()).isEqualTo(200);
    }

    @Test
    void a_header_may_override_the_method() {
        serve(new TestApi().method("DELETE", "/pets", TestApi.MOCK));

        assertThat(get("/dev/pets").status()).isEqualTo(403);
        assertThat(get("/dev/pets", "x-http-method-override", "delete").status())
                .isEqualTo(200);
        assertThat(get("/dev/pets", "X-HTTP-Method-Override", "INVENTED").status())
                .isEqualTo(403);
    }

    @Test
    void a_method_that_asks_for_a_key_refuses_requests_without_one() {
        serve(new TestApi().method("GET", "/pets", TestApi.MOCK.withApiKey()));

        HttpResponse response = get("/dev/pets");

        assertThat(response.status()).isEqualTo(403);
        assertThat(response.body().utf8()).isEqualTo("{\"message\":\"Forbidden\"}");
        assertThat(reasons(StepName.METHOD_REQUEST))
                .contains(new Reason.ApiKeyChecked(false, "the request has no x-api-key header"));
    }

    private List<Reason> reasons(StepName step) {
        return traces.get(0).steps().stream()
                .filter(trace -> trace.name() == step)
                .flatMap(trace -> trace.reasons().stream())
                .toList();
    }
}
