package dev.gatehouse.samples;

import static dev.gatehouse.junit.assertions.GatehouseAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.GatewayClock;
import dev.gatehouse.junit.Flows;
import dev.gatehouse.junit.GatewayTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the cache of a stage answers, and until when. */
@GatewayTest(UserApi.class)
class CachedUsersTest {

    @Test
    void each_type_has_an_answer_of_its_own(RequestSpecification api, Flows flows) {
        given(api).get("/users?type=admin&page=1");

        Response other = given(api).get("/users?type=regular&page=1");

        assertThat(flows.of(other))
                .integrationRequest(stage ->
                        stage.wasNotServedFromCache().hasCacheKey("method.request.querystring.type", "regular"))
                .integrationResponse(stage -> stage.wasKeptInCache())
                .methodResponse(stage -> stage.hasJsonBody("{'type': 'regular', 'page': '1'}"));
    }

    @Test
    void an_answer_is_given_again_for_a_minute(RequestSpecification api, Flows flows, GatewayClock clock) {
        given(api).get("/users?type=admin&page=1");
        clock.advance(Duration.ofSeconds(59));
        Response kept = given(api).get("/users?type=admin&page=1");
        clock.advance(Duration.ofSeconds(1));
        Response late = given(api).get("/users?type=admin&page=1");

        assertThat(flows.of(kept)).integrationRequest(stage -> stage.wasServedFromCache());
        assertThat(flows.of(late)).integrationRequest(stage -> stage.wasNotServedFromCache());
    }

    /** The classic mistake, and the words with which it is found. */
    @Test
    void two_pages_share_one_answer(RequestSpecification api, Flows flows) {
        given(api).get("/users?type=admin&page=1");

        Response second = given(api).get("/users?type=admin&page=2");

        assertThat(flows.of(second)).methodResponse(stage -> stage.hasJsonBody("{'type': 'admin', 'page': '1'}"));
        assertThatThrownBy(
                        () -> assertThat(flows.of(second)).integrationRequest(stage -> stage.wasNotServedFromCache()))
                .hasMessageContaining("method.request.querystring.page is no cache key parameter")
                .hasMessageContaining("it was made for '1', this request has '2'");
    }
}
