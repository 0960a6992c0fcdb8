package dev.gatehouse;

import static dev.gatehouse.CachedGateway.send;
import static dev.gatehouse.CachedGateway.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.control.request.CreateDeploymentRequest;
import dev.gatehouse.control.request.FlushStageCacheRequest;
import dev.gatehouse.flow.exchange.Reason;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the settings of a stage, its deployments and its clients do to its cache. */
class GatewayCacheSettingsTest {

    private final CachedGateway cached = new CachedGateway();

    @AfterEach
    void close() {
        cached.close();
    }

    @Test
    void an_answer_goes_with_its_time() {
        cached.patch("/~1plain/GET/caching/ttlInSeconds", "60");
        cached.get("/plain");
        cached.gateway.clock().advance(Duration.ofSeconds(59));
        assertThat(cached.get("/plain").body()).isEqualTo("1");
        cached.gateway.clock().advance(Duration.ofSeconds(1));

        HttpResponse<String> late = cached.get("/plain");

        assertThat(late.body()).isEqualTo("2");
        assertThat(texts(cached.flow(late).integrationRequest().reasons()))
                .anyMatch(text -> text.contains("what was kept is 60 s old and expired after 60 s"));
    }

    @Test
    void a_ttl_of_zero_and_a_switched_off_method_are_not_cached_at_once() {
        cached.get("/plain");
        cached.patch("/~1plain/GET/caching/ttlInSeconds", "0");
        HttpResponse<String> uncached = cached.get("/plain");
        cached.patch("/~1plain/GET/caching/ttlInSeconds", "300");
        assertThat(cached.get("/plain").body()).isEqualTo("1");
        cached.patch("/~1plain/GET/caching/enabled", "false");

        assertThat(cached.get("/plain").body()).isEqualTo("3");
        assertThat(uncached.body()).isEqualTo("2");
        assertThat(texts(cached.flow(uncached).integrationRequest().reasons()))
                .contains("cache not used: cacheTtlInSeconds is 0 in the settings of GET /plain");
    }

    @Test
    void other_methods_than_get_are_cached_by_a_setting_of_their_own_only() {
        assertThat(send(cached.gateway, "POST", "/plain").body()).isEqualTo("1");
        HttpResponse<String> second = send(cached.gateway, "POST", "/plain");
        assertThat(second.body()).isEqualTo("2");
        assertThat(texts(cached.flow(second).integrationRequest().reasons()))
                .contains("cache not used: a setting for all methods enables caching for GET only; POST /plain needs a"
                        + " setting of its own");
        cached.patch("/~1plain/POST/caching/enabled", "true");

        assertThat(send(cached.gateway, "POST", "/plain").body()).isEqualTo("3");
        assertThat(send(cached.gateway, "POST", "/plain").body()).isEqualTo("3");
        assertThat(cached.get("/plain").body()).isEqualTo("4");
    }

    @Test
    void an_any_method_is_cached_by_the_requests_method() {
        assertThat(cached.get("/any").body()).isEqualTo("1");
        assertThat(cached.get("/any").body()).isEqualTo("1");
        assertThat(send(cached.gateway, "DELETE", "/any").body()).isEqualTo("2");
        assertThat(send(cached.gateway, "DELETE", "/any").body()).isEqualTo("3");
    }

    @Test
    void flushing_and_switching_the_cluster_forget_everything() {
        cached.get("/plain");
        cached.gateway.control().stages().flushStageCache(new FlushStageCacheRequest(cached.apiId, "test"));
        assertThat(cached.get("/plain").body()).isEqualTo("2");
        cached.patch("/cacheClusterSize", "1.6");
        assertThat(cached.get("/plain").body()).isEqualTo("3");
        cached.patch("/cacheClusterEnabled", "false");
        assertThat(cached.get("/plain").body()).isEqualTo("4");
        cached.patch("/cacheClusterEnabled", "true");

        assertThat(cached.get("/plain").body()).isEqualTo("5");
        cached.patch("/variables/a", "1");
        assertThat(cached.get("/plain").body()).isEqualTo("5");
    }

    @Test
    void a_new_deployment_has_entries_of_its_own_and_the_old_ones_come_back_with_it() {
        cached.get("/plain");
        String old = cached.stage().path("deploymentId").asText();
        cached.deploy();
        assertThat(cached.get("/plain").body()).isEqualTo("2");
        cached.patch("/deploymentId", old);

        assertThat(cached.get("/plain").body()).isEqualTo("1");
    }

    @Test
    void a_canary_uses_the_cache_only_if_it_is_told_to_and_shares_it_only_with_its_own_deployment() {
        cached.get("/plain");
        cached.patch("/canarySettings/percentTraffic", "100");
        HttpResponse<String> canary = cached.get("/plain");
        assertThat(canary.body()).isEqualTo("2");
        assertThat(texts(cached.flow(canary).integrationRequest().reasons()))
                .contains("cache not used: the canary does not use the stage's cache: its useStageCache is false");
        cached.patch("/canarySettings/useStageCache", "true");
        assertThat(cached.get("/plain").body()).isEqualTo("1");
        String other = cached.gateway
                .control()
                .deployments()
                .createDeployment(CreateDeploymentRequest.of(cached.apiId).build())
                .id();
        cached.patch("/canarySettings/deploymentId", other);

        assertThat(cached.get("/plain").body()).isEqualTo("3");
        assertThat(cached.get("/plain").body()).isEqualTo("3");
    }

    @Test
    void a_client_may_ask_for_a_new_answer_where_that_needs_no_authorization() {
        cached.get("/plain");
        cached.patch("/*/*/caching/requireAuthorizationForCacheControl", "false");

        HttpResponse<String> fresh = cached.get("/plain", "Cache-Control", "no-transform, Max-Age=0");

        assertThat(fresh.body()).isEqualTo("2");
        assertThat(cached.get("/plain").body()).isEqualTo("2");
        assertThat(cached.get("/plain", "Cache-Control", "max-age=1").body()).isEqualTo("2");
        assertThat(cached.flow(fresh).integrationRequest().reasons(Reason.CacheInvalidation.class))
                .containsExactly(new Reason.CacheInvalidation(true, "the stage lets every client invalidate"));
    }

    @Test
    void a_client_who_may_not_gets_the_kept_answer_with_a_warning() {
        cached.get("/plain");

        HttpResponse<String> response = cached.get("/plain", "Cache-Control", "max-age=0");

        assertThat(response.body()).isEqualTo("1");
        assertThat(response.headers().firstValue("Warning"))
                .contains("199 Cache-control headers were ignored because the caller was unauthorized.");
    }

    @Test
    void the_warning_is_not_kept_with_an_answer() {
        HttpResponse<String> first = cached.get("/plain", "Cache-Control", "max-age=0");

        assertThat(first.headers().firstValue("Warning")).isPresent();
        assertThat(cached.get("/plain").headers().firstValue("Warning")).isEmpty();
    }

    @Test
    void a_client_who_may_not_is_refused_or_ignored_as_the_strategy_says() {
        cached.get("/plain");
        cached.patch("/*/*/caching/unauthorizedCacheControlHeaderStrategy", "SUCCEED_WITHOUT_RESPONSE_HEADER");
        HttpResponse<String> silent = cached.get("/plain", "Cache-Control", "max-age=0");
        assertThat(silent.body()).isEqualTo("1");
        assertThat(silent.headers().firstValue("Warning")).isEmpty();
        cached.patch("/*/*/caching/unauthorizedCacheControlHeaderStrategy", "FAIL_WITH_403");

        HttpResponse<String> refused = cached.get("/plain", "Cache-Control", "max-age=0");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(cached.flow(refused).fault()).isNotNull();
        assertThat(cached.get("/plain").body()).isEqualTo("1");
    }
}
