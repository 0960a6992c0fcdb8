package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.request.CreateDeploymentRequest;
import dev.gatehouse.control.request.FlushStageCacheRequest;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.annotated.AnnotatedDefinition;
import dev.gatehouse.definition.annotated.Caching;
import dev.gatehouse.definition.annotated.Get;
import dev.gatehouse.definition.annotated.IntegrationResponse;
import dev.gatehouse.definition.annotated.Mock;
import dev.gatehouse.definition.annotated.Resource;
import dev.gatehouse.definition.annotated.RestApi;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.ReasonText;
import dev.gatehouse.record.console.FlowText;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The cache of a stage over real HTTP; every answer of the function has a number of its own. */
class GatewayCacheTest {

    private static final String API =
            """
            openapi: 3.0.1
            info: {title: cached, version: '1'}
            x-fn: &proxy
              type: aws_proxy
              httpMethod: POST
              uri: &uri arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:counter/invocations
            paths:
              /plain:
                get: {responses: {}, x-amazon-apigateway-integration: *proxy}
                post: {responses: {}, x-amazon-apigateway-integration: *proxy}
              /any:
                x-amazon-apigateway-any-method: {responses: {}, x-amazon-apigateway-integration: *proxy}
              /users:
                get:
                  parameters: [{name: type, in: query, schema: {type: string}}, {name: X-Tenant, in: header, schema: {type: string}}]
                  responses: {}
                  x-amazon-apigateway-integration:
                    <<: *proxy
                    cacheKeyParameters: [method.request.querystring.type, method.request.header.X-Tenant]
              /pets/{id}:
                get:
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses: {}
                  x-amazon-apigateway-integration: {<<: *proxy, cacheKeyParameters: [method.request.path.id]}
              /owners/{id}:
                get:
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses: {}
                  x-amazon-apigateway-integration: *proxy
              /one:
                get: &shared
                  parameters: [{name: k, in: query, schema: {type: string}}]
                  responses: {'200': {description: ok}}
                  x-amazon-apigateway-integration:
                    type: aws
                    httpMethod: POST
                    uri: *uri
                    cacheNamespace: both
                    requestParameters: {integration.request.header.K: method.request.querystring.k}
                    cacheKeyParameters: [integration.request.header.K]
                    requestTemplates: {application/json: '{}'}
                    responses: {default: {statusCode: '200'}}
              /other:
                get: *shared
              /mapped:
                get:
                  responses: {'200': {description: ok}}
                  x-amazon-apigateway-integration:
                    type: aws
                    httpMethod: POST
                    uri: *uri
                    requestTemplates: {application/json: '{}'}
                    responses:
                      default:
                        statusCode: '200'
                        responseTemplates: {application/json: '$input.path("$.body") $context.requestId'}
              /valid:
                get:
                  parameters: [{name: q, in: query, required: true, schema: {type: string}}]
                  x-amazon-apigateway-request-validator: all
                  responses: {}
                  x-amazon-apigateway-integration: *proxy
              /mock:
                get:
                  responses: {'200': {description: ok}, '404': {description: none}}
                  x-amazon-apigateway-integration:
                    type: mock
                    requestTemplates: {application/json: '{"statusCode": $input.params(''status'')}'}
                    responses: {default: {statusCode: '200'}, '404': {statusCode: '404'}}
            x-amazon-apigateway-request-validators: {all: {validateRequestBody: true, validateRequestParameters: true}}
            """;

    private final Counter counter = new Counter();
    private final Gateway gateway = LoadedDefinition.load(
                    List.of(OpenApiDefinition.text("api.yaml", API)),
                    new DefinitionOptions(Set.of("x-fn"), Map.of(), null))
            .start();
    private final HttpClient client = HttpClient.newHttpClient();
    private final String apiId = gateway.control()
            .call("GetRestApis", JsonNodeFactory.instance.objectNode())
            .at("/items/0/id")
            .asText();

    GatewayCacheTest() {
        gateway.functions().bind("counter", counter);
        patch("/cacheClusterEnabled", "true");
        patch("/*/*/caching/enabled", "true");
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void a_kept_answer_is_given_again_with_ids_of_its_own() {
        HttpResponse<String> first = get("/plain");
        HttpResponse<String> second = get("/plain");

        assertThat(second.body()).isEqualTo(first.body()).isEqualTo("1");
        assertThat(second.headers().firstValue("x-amzn-RequestId"))
                .isPresent()
                .isNotEqualTo(first.headers().firstValue("x-amzn-RequestId"));
        assertThat(gateway.functions().invocations("counter")).hasSize(1);
    }

    @Test
    void the_record_says_that_the_cache_answered_and_for_how_long_it_has_had_the_answer() {
        HttpResponse<String> first = get("/plain");
        gateway.clock().advance(Duration.ofSeconds(12));

        Flow flow = flow(get("/plain"));

        Reason.CacheHit hit = flow.integrationRequest().cacheHit();
        assertThat(hit).isNotNull();
        assertThat(hit.keptBy())
                .isEqualTo(first.headers().firstValue("x-amzn-RequestId").orElseThrow());
        assertThat(hit.age().toSeconds()).isEqualTo(12);
        assertThat(hit.ttl()).isEqualTo(Duration.ofMinutes(5));
        assertThat(flow.integrationRequest().servedFromCache()).isTrue();
        assertThat(flow.integrationResponse().endpoint().http().body().utf8()).contains("\"1\"");
        assertThat(FlowText.inOneLine(flow)).contains("✓○✓✓");
        assertThat(FlowText.of(flow))
                .contains("2 Integration request · not run: the stage's cache had the endpoint's answer")
                .contains("answered from the cache: kept 12 s ago for 300 s by request")
                .contains("200 from the cache");
        assertThat(flow.executionLog().messages()).noneMatch(line -> line.startsWith("Endpoint request"));
    }

    @Test
    void two_requests_that_share_an_answer_are_told_what_is_no_part_of_the_key() {
        get("/owners/1?sort=up");

        Flow flow = flow(get("/owners/2?sort=down"));

        assertThat(flow.integrationRequest().reasons(Reason.NotInCacheKey.class))
                .containsExactly(
                        new Reason.NotInCacheKey("method.request.path.id", List.of("1"), List.of("2")),
                        new Reason.NotInCacheKey("method.request.querystring.sort", List.of("up"), List.of("down")));
    }

    @Test
    void key_parameters_tell_answers_apart_and_absent_is_not_empty() {
        assertThat(get("/users?type=a").body()).isEqualTo("1");
        assertThat(get("/users?type=b").body()).isEqualTo("2");
        assertThat(get("/users").body()).isEqualTo("3");
        assertThat(get("/users?type=").body()).isEqualTo("4");
        assertThat(get("/users?type=a", "X-Tenant", "t").body()).isEqualTo("5");
        assertThat(get("/users?type=a", "x-tenant", "t").body()).isEqualTo("5");
        assertThat(get("/users?type=a&page=2").body()).isEqualTo("1");
        assertThat(get("/pets/1").body()).isEqualTo("6");
        assertThat(get("/pets/2").body()).isEqualTo("7");
        assertThat(get("/pets/1").body()).isEqualTo("6");
    }

    @Test
    void a_miss_says_its_key_and_under_what_the_newest_answer_is() {
        get("/users?type=a");

        Flow flow = flow(get("/users?type=b"));

        assertThat(texts(flow.integrationRequest().reasons()))
                .contains(
                        "nothing in the cache under method.request.querystring.type = b, method.request.header.X-Tenant"
                                + " absent: nothing is kept; this method's newest answer is under method.request.querystring.type"
                                + " = a, method.request.header.X-Tenant absent");
        assertThat(texts(flow.integrationResponse().reasons()))
                .contains("kept in the cache for 300 s, under method.request.querystring.type = b,"
                        + " method.request.header.X-Tenant absent");
    }

    @Test
    void resources_of_one_namespace_share_answers_by_what_their_integrations_map() {
        assertThat(get("/one?k=1").body()).contains("\"body\":\"1\"");
        assertThat(get("/other?k=1").body()).contains("\"body\":\"1\"");
        assertThat(get("/other?k=2").body()).contains("\"body\":\"2\"");
    }

    @Test
    void the_endpoints_answer_is_kept_and_mapped_again_for_each_request() {
        HttpResponse<String> first = get("/mapped");
        HttpResponse<String> second = get("/mapped");

        assertThat(second.body())
                .isEqualTo(
                        "1 " + second.headers().firstValue("x-amzn-RequestId").orElseThrow())
                .isNotEqualTo(first.body());
    }

    @Test
    void what_a_mock_made_is_kept_too() {
        assertThat(get("/mock?status=404").statusCode()).isEqualTo(404);
        assertThat(get("/mock?status=200").statusCode()).isEqualTo(404);
    }

    @Test
    void an_error_of_the_endpoint_is_kept_as_any_answer_and_the_gateways_own_is_not() {
        counter.status = 429;
        assertThat(get("/plain").statusCode()).isEqualTo(429);
        counter.status = 200;
        assertThat(get("/plain").statusCode()).isEqualTo(429);

        counter.status = -1;
        assertThat(get("/any").statusCode()).isEqualTo(502);
        counter.status = 200;
        assertThat(get("/any").statusCode()).isEqualTo(200);
    }

    @Test
    void an_answer_goes_with_its_time() {
        patch("/~1plain/GET/caching/ttlInSeconds", "60");
        get("/plain");
        gateway.clock().advance(Duration.ofSeconds(59));
        assertThat(get("/plain").body()).isEqualTo("1");
        gateway.clock().advance(Duration.ofSeconds(1));

        HttpResponse<String> late = get("/plain");

        assertThat(late.body()).isEqualTo("2");
        assertThat(texts(flow(late).integrationRequest().reasons()))
                .anyMatch(text -> text.contains("what was kept is 60 s old and expired after 60 s"));
    }

    @Test
    void a_ttl_of_zero_and_a_switched_off_method_are_not_cached_at_once() {
        get("/plain");
        patch("/~1plain/GET/caching/ttlInSeconds", "0");
        HttpResponse<String> uncached = get("/plain");
        patch("/~1plain/GET/caching/ttlInSeconds", "300");
        assertThat(get("/plain").body()).isEqualTo("1");
        patch("/~1plain/GET/caching/enabled", "false");

        assertThat(get("/plain").body()).isEqualTo("3");
        assertThat(uncached.body()).isEqualTo("2");
        assertThat(texts(flow(uncached).integrationRequest().reasons()))
                .contains("cache not used: cacheTtlInSeconds is 0 in the settings of GET /plain");
    }

    @Test
    void other_methods_than_get_are_cached_by_a_setting_of_their_own_only() {
        assertThat(send("POST", "/plain").body()).isEqualTo("1");
        HttpResponse<String> second = send("POST", "/plain");
        assertThat(second.body()).isEqualTo("2");
        assertThat(texts(flow(second).integrationRequest().reasons()))
                .contains("cache not used: a setting for all methods enables caching for GET only; POST /plain needs a"
                        + " setting of its own");
        patch("/~1plain/POST/caching/enabled", "true");

        assertThat(send("POST", "/plain").body()).isEqualTo("3");
        assertThat(send("POST", "/plain").body()).isEqualTo("3");
        assertThat(get("/plain").body()).isEqualTo("4");
    }

    @Test
    void an_any_method_is_cached_by_the_requests_method() {
        assertThat(get("/any").body()).isEqualTo("1");
        assertThat(get("/any").body()).isEqualTo("1");
        assertThat(send("DELETE", "/any").body()).isEqualTo("2");
        assertThat(send("DELETE", "/any").body()).isEqualTo("3");
    }

    @Test
    void flushing_and_switching_the_cluster_forget_everything() {
        get("/plain");
        gateway.control().stages().flushStageCache(new FlushStageCacheRequest(apiId, "test"));
        assertThat(get("/plain").body()).isEqualTo("2");
        patch("/cacheClusterSize", "1.6");
        assertThat(get("/plain").body()).isEqualTo("3");
        patch("/cacheClusterEnabled", "false");
        assertThat(get("/plain").body()).isEqualTo("4");
        patch("/cacheClusterEnabled", "true");

        assertThat(get("/plain").body()).isEqualTo("5");
        patch("/variables/a", "1");
        assertThat(get("/plain").body()).isEqualTo("5");
    }

    @Test
    void a_new_deployment_has_entries_of_its_own_and_the_old_ones_come_back_with_it() {
        get("/plain");
        String old = stage().path("deploymentId").asText();
        deploy();
        assertThat(get("/plain").body()).isEqualTo("2");
        patch("/deploymentId", old);

        assertThat(get("/plain").body()).isEqualTo("1");
    }

    @Test
    void a_canary_uses_the_cache_only_if_it_is_told_to_and_shares_it_only_with_its_own_deployment() {
        get("/plain");
        patch("/canarySettings/percentTraffic", "100");
        HttpResponse<String> canary = get("/plain");
        assertThat(canary.body()).isEqualTo("2");
        assertThat(texts(flow(canary).integrationRequest().reasons()))
                .contains("cache not used: the canary does not use the stage's cache: its useStageCache is false");
        patch("/canarySettings/useStageCache", "true");
        assertThat(get("/plain").body()).isEqualTo("1");
        String other = gateway.control()
                .deployments()
                .createDeployment(CreateDeploymentRequest.of(apiId).build())
                .id();
        patch("/canarySettings/deploymentId", other);

        assertThat(get("/plain").body()).isEqualTo("3");
        assertThat(get("/plain").body()).isEqualTo("3");
    }

    @Test
    void validation_comes_before_the_cache() {
        assertThat(get("/valid?q=1").body()).isEqualTo("1");
        assertThat(get("/valid").statusCode()).isEqualTo(400);
        assertThat(get("/valid?q=2").body()).isEqualTo("1");
    }

    @Test
    void a_client_may_ask_for_a_new_answer_where_that_needs_no_authorization() {
        get("/plain");
        patch("/*/*/caching/requireAuthorizationForCacheControl", "false");

        HttpResponse<String> fresh = get("/plain", "Cache-Control", "no-transform, Max-Age=0");

        assertThat(fresh.body()).isEqualTo("2");
        assertThat(get("/plain").body()).isEqualTo("2");
        assertThat(get("/plain", "Cache-Control", "max-age=1").body()).isEqualTo("2");
        assertThat(flow(fresh).integrationRequest().reasons(Reason.CacheInvalidation.class))
                .containsExactly(new Reason.CacheInvalidation(true, "the stage lets every client invalidate"));
    }

    @Test
    void a_client_who_may_not_gets_the_kept_answer_with_a_warning() {
        get("/plain");

        HttpResponse<String> response = get("/plain", "Cache-Control", "max-age=0");

        assertThat(response.body()).isEqualTo("1");
        assertThat(response.headers().firstValue("Warning"))
                .contains("199 Cache-control headers were ignored because the caller was unauthorized.");
    }

    @Test
    void the_warning_is_not_kept_with_an_answer() {
        HttpResponse<String> first = get("/plain", "Cache-Control", "max-age=0");

        assertThat(first.headers().firstValue("Warning")).isPresent();
        assertThat(get("/plain").headers().firstValue("Warning")).isEmpty();
    }

    @Test
    void a_client_who_may_not_is_refused_or_ignored_as_the_strategy_says() {
        get("/plain");
        patch("/*/*/caching/unauthorizedCacheControlHeaderStrategy", "SUCCEED_WITHOUT_RESPONSE_HEADER");
        HttpResponse<String> silent = get("/plain", "Cache-Control", "max-age=0");
        assertThat(silent.body()).isEqualTo("1");
        assertThat(silent.headers().firstValue("Warning")).isEmpty();
        patch("/*/*/caching/unauthorizedCacheControlHeaderStrategy", "FAIL_WITH_403");

        HttpResponse<String> refused = get("/plain", "Cache-Control", "max-age=0");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(flow(refused).fault()).isNotNull();
        assertThat(get("/plain").body()).isEqualTo("1");
    }

    @Test
    void an_answer_larger_than_aws_keeps_is_not_kept() {
        counter.padding = 1_048_577;
        HttpResponse<String> large = get("/plain");
        counter.padding = 0;

        assertThat(large.body()).hasSize(1_048_578);
        assertThat(get("/plain").body()).isEqualTo("2");
        assertThat(texts(flow(large).integrationResponse().reasons()))
                .anyMatch(text -> text.startsWith("not kept in the cache: the endpoint's answer has "));
    }

    @Test
    void a_key_with_a_secret_is_masked_in_the_record() {
        get("/plain", "Authorization", "Bearer first-secret-token");

        Flow flow = flow(get("/plain", "Authorization", "Bearer second-secret-token"));

        assertThat(FlowText.of(flow))
                .contains("method.request.header.Authorization is no cache key parameter")
                .doesNotContain("first-secret-token", "second-secret-token");
    }

    @Test
    void a_key_parameter_that_the_operation_does_not_declare_fails_the_load() {
        String undeclared = API.replace("[method.request.path.id]", "[method.request.querystring.page]");
        DefinitionOptions options = new DefinitionOptions(Set.of("x-fn"), Map.of(), null);

        assertThatThrownBy(
                        () -> LoadedDefinition.load(List.of(OpenApiDefinition.text("api.yaml", undeclared)), options))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("'method.request.querystring.page' is no parameter that a cache key can have:"
                        + " declare it among the method's parameters");
    }

    @Test
    void gateways_of_one_definition_share_no_answers() {
        LoadedDefinition loaded =
                LoadedDefinition.load(List.of(AnnotatedDefinition.of(CachedMock.class)), DefinitionOptions.defaults());
        try (Gateway one = loaded.start();
                Gateway other = loaded.start()) {
            call(one, "/?status=404");

            assertThat(call(one, "/?status=200").statusCode()).isEqualTo(404);
            assertThat(call(other, "/?status=200").statusCode()).isEqualTo(200);
        }
    }

    @RestApi
    interface CachedMock {
        @Resource("/")
        @Get
        @Caching
        @Mock(request = "{\"statusCode\": $input.params('status')}")
        @IntegrationResponse(status = 200)
        @IntegrationResponse(status = 404, selectionPattern = "404")
        void root();
    }

    private List<String> texts(List<Reason> reasons) {
        return reasons.stream().map(ReasonText::of).toList();
    }

    private Flow flow(HttpResponse<String> response) {
        return gateway.flows()
                .of(response.headers().firstValue("x-amzn-RequestId").orElseThrow());
    }

    private HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    private HttpResponse<String> send(String method, String path, String... headers) {
        return send(gateway, method, path, headers);
    }

    private HttpResponse<String> call(Gateway other, String path) {
        return send(other, "GET", path);
    }

    private HttpResponse<String> send(Gateway called, String method, String path, String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(called.baseUri() + path))
                    .method(method, HttpRequest.BodyPublishers.noBody());
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode stage() {
        return gateway.control().call("GetStage", named());
    }

    private void deploy() {
        gateway.control().call("CreateDeployment", named());
    }

    private void patch(String path, String value) {
        ObjectNode parameters = named();
        parameters
                .putArray("patchOperations")
                .addObject()
                .put("op", "replace")
                .put("path", path)
                .put("value", value);
        gateway.control().call("UpdateStage", parameters);
    }

    private ObjectNode named() {
        return JsonNodeFactory.instance.objectNode().put("restApiId", apiId).put("stageName", "test");
    }

    private static final class Counter implements RequestHandler<Map<String, Object>, Map<String, Object>> {
        private final AtomicInteger count = new AtomicInteger();
        private volatile int status = 200;
        private volatile int padding;

        @Override
        public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
            Map<String, Object> answer = new HashMap<>();
            answer.put("statusCode", status < 0 ? "none" : status);
            answer.put("body", count.incrementAndGet() + "x".repeat(padding));
            return answer;
        }
    }
}
