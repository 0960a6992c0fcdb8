package dev.gatehouse;

import static dev.gatehouse.CachedGateway.send;
import static dev.gatehouse.CachedGateway.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import dev.gatehouse.record.console.FlowText;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the cache of a stage keeps, under which key, and what the record says of it. */
class GatewayCacheTest {

    private final CachedGateway cached = new CachedGateway();

    @AfterEach
    void close() {
        cached.close();
    }

    @Test
    void a_kept_answer_is_given_again_with_ids_of_its_own() {
        HttpResponse<String> first = cached.get("/plain");
        HttpResponse<String> second = cached.get("/plain");

        assertThat(second.body()).isEqualTo(first.body()).isEqualTo("1");
        assertThat(second.headers().firstValue("x-amzn-RequestId"))
                .isPresent()
                .isNotEqualTo(first.headers().firstValue("x-amzn-RequestId"));
        assertThat(cached.gateway.functions().invocations("counter")).hasSize(1);
    }

    @Test
    void the_record_says_that_the_cache_answered_and_for_how_long_it_has_had_the_answer() {
        HttpResponse<String> first = cached.get("/plain");
        cached.gateway.clock().advance(Duration.ofSeconds(12));

        Flow flow = cached.flow(cached.get("/plain"));

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
        cached.get("/owners/1?sort=up");

        Flow flow = cached.flow(cached.get("/owners/2?sort=down"));

        assertThat(flow.integrationRequest().reasons(Reason.NotInCacheKey.class))
                .containsExactly(
                        new Reason.NotInCacheKey("method.request.path.id", List.of("1"), List.of("2")),
                        new Reason.NotInCacheKey("method.request.querystring.sort", List.of("up"), List.of("down")));
    }

    @Test
    void key_parameters_tell_answers_apart_and_absent_is_not_empty() {
        assertThat(cached.get("/users?type=a").body()).isEqualTo("1");
        assertThat(cached.get("/users?type=b").body()).isEqualTo("2");
        assertThat(cached.get("/users").body()).isEqualTo("3");
        assertThat(cached.get("/users?type=").body()).isEqualTo("4");
        assertThat(cached.get("/users?type=a", "X-Tenant", "t").body()).isEqualTo("5");
        assertThat(cached.get("/users?type=a", "x-tenant", "t").body()).isEqualTo("5");
        assertThat(cached.get("/users?type=a&page=2").body()).isEqualTo("1");
        assertThat(cached.get("/pets/1").body()).isEqualTo("6");
        assertThat(cached.get("/pets/2").body()).isEqualTo("7");
        assertThat(cached.get("/pets/1").body()).isEqualTo("6");
    }

    @Test
    void a_miss_says_its_key_and_under_what_the_newest_answer_is() {
        cached.get("/users?type=a");

        Flow flow = cached.flow(cached.get("/users?type=b"));

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
        assertThat(cached.get("/one?k=1").body()).contains("\"body\":\"1\"");
        assertThat(cached.get("/other?k=1").body()).contains("\"body\":\"1\"");
        assertThat(cached.get("/other?k=2").body()).contains("\"body\":\"2\"");
    }

    @Test
    void the_endpoints_answer_is_kept_and_mapped_again_for_each_request() {
        HttpResponse<String> first = cached.get("/mapped");
        HttpResponse<String> second = cached.get("/mapped");

        assertThat(second.body())
                .isEqualTo(
                        "1 " + second.headers().firstValue("x-amzn-RequestId").orElseThrow())
                .isNotEqualTo(first.body());
    }

    @Test
    void what_a_mock_made_is_kept_too() {
        assertThat(cached.get("/mock?status=404").statusCode()).isEqualTo(404);
        assertThat(cached.get("/mock?status=200").statusCode()).isEqualTo(404);
    }

    @Test
    void an_error_of_the_endpoint_is_kept_as_any_answer_and_the_gateways_own_is_not() {
        cached.counter.status = 429;
        assertThat(cached.get("/plain").statusCode()).isEqualTo(429);
        cached.counter.status = 200;
        assertThat(cached.get("/plain").statusCode()).isEqualTo(429);

        cached.counter.status = -1;
        assertThat(cached.get("/any").statusCode()).isEqualTo(502);
        cached.counter.status = 200;
        assertThat(cached.get("/any").statusCode()).isEqualTo(200);
    }

    @Test
    void validation_comes_before_the_cache() {
        assertThat(cached.get("/valid?q=1").body()).isEqualTo("1");
        assertThat(cached.get("/valid").statusCode()).isEqualTo(400);
        assertThat(cached.get("/valid?q=2").body()).isEqualTo("1");
    }

    @Test
    void an_answer_larger_than_aws_keeps_is_not_kept() {
        cached.counter.padding = 1_048_577;
        HttpResponse<String> large = cached.get("/plain");
        cached.counter.padding = 0;

        assertThat(large.body()).hasSize(1_048_578);
        assertThat(cached.get("/plain").body()).isEqualTo("2");
        assertThat(texts(cached.flow(large).integrationResponse().reasons()))
                .anyMatch(text -> text.startsWith("not kept in the cache: the endpoint's answer has "));
    }

    @Test
    void a_key_with_a_secret_is_masked_in_the_record() {
        cached.get("/plain", "Authorization", "Bearer first-secret-token");

        Flow flow = cached.flow(cached.get("/plain", "Authorization", "Bearer second-secret-token"));

        assertThat(FlowText.of(flow))
                .contains("method.request.header.Authorization is no cache key parameter")
                .doesNotContain("first-secret-token", "second-secret-token");
    }

    @Test
    void a_key_parameter_that_the_operation_does_not_declare_fails_the_load() {
        String undeclared = CachedGateway.API.replace("[method.request.path.id]", "[method.request.querystring.page]");

        assertThatThrownBy(() -> LoadedDefinition.load(
                        List.of(OpenApiDefinition.text("api.yaml", undeclared)), CachedGateway.OPTIONS))
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
            send(one, "GET", "/?status=404");

            assertThat(send(one, "GET", "/?status=200").statusCode()).isEqualTo(404);
            assertThat(send(other, "GET", "/?status=200").statusCode()).isEqualTo(200);
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
}
