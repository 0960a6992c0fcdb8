package dev.gatehouse.junit.assertions;

import static dev.gatehouse.junit.assertions.FlowFixture.cached;
import static dev.gatehouse.junit.assertions.FlowFixture.demo;
import static dev.gatehouse.junit.assertions.FlowFixture.missed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.record.Flow;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CacheAssertTest {

    private static final String TYPE = "method.request.querystring.type";

    @Test
    void an_answer_of_the_cache_can_be_asserted() {
        GatehouseAssertions.assertThat(cached())
                .integrationRequest(stage -> stage.wasServedFromCache().hasCacheKey(TYPE, "a"))
                .integrationResponse(stage -> stage.wasDefault());
        GatehouseAssertions.assertThat(missed())
                .integrationRequest(stage -> stage.wasNotServedFromCache().hasCacheKey(TYPE, "b"))
                .integrationResponse(IntegrationResponseAssert::wasKeptInCache);
    }

    @Test
    void an_answer_that_two_requests_shared_tells_which_parameter_is_no_part_of_the_key() {
        assertThat(failure(cached(), IntegrationRequestAssert::wasNotServedFromCache))
                .isEqualTo("Integration request: answer from the stage's cache\n"
                        + "  expected: the endpoint called\n"
                        + "  but was:  served from the cache\n"
                        + "  because: answered from the cache: kept 12 s ago for 300 s by request 4be0, under " + TYPE
                        + " = a\n"
                        + "  because: method.request.querystring.page is no cache key parameter, so the kept answer"
                        + " counts for all its values: it was made for '1', this request has '2'\n"
                        + "  to tell these answers apart: add method.request.querystring.page to the integration's"
                        + " cacheKeyParameters\n");
    }

    @Test
    void an_answer_that_was_not_in_the_cache_tells_its_key_and_the_newest() {
        assertThat(failure(missed(), IntegrationRequestAssert::wasServedFromCache))
                .isEqualTo("Integration request: answer from the stage's cache\n"
                        + "  expected: served from the cache\n"
                        + "  but was:  answered by the MOCK\n"
                        + "  because: nothing in the cache under " + TYPE
                        + " = b: nothing is kept; this method's newest answer is under " + TYPE + " = a\n");
    }

    @Test
    void a_stage_without_a_cache_tells_how_it_gets_one() {
        assertThat(failure(demo(), IntegrationRequestAssert::wasServedFromCache))
                .contains("because: the stage has no cache: set cacheClusterEnabled on it");
    }

    @Test
    void another_key_is_shown_as_it_is() {
        assertThat(failure(cached(), stage -> stage.hasCacheKey(TYPE, "b")))
                .startsWith(
                        "Integration request: cache key\n  expected: " + TYPE + " = b\n  but was:  " + TYPE + " = a\n");
        assertThat(failure(demo(), stage -> stage.hasCacheKey(TYPE)))
                .startsWith("Integration request: cache key\n  expected: " + TYPE + " absent\n"
                        + "  but was:  none: the cache was not used\n");
    }

    @Test
    void an_endpoint_that_was_not_called_is_told_so() {
        assertThat(failure(cached(), IntegrationRequestAssert::calledMock))
                .contains("but was:  nobody: the stage's cache had the endpoint's answer");
    }

    private static String failure(Flow flow, Consumer<IntegrationRequestAssert> assertion) {
        return Failures.message(flow, () -> GatehouseAssertions.assertThat(flow).integrationRequest(assertion));
    }
}
