package dev.gatehouse.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.junit.fixtures.WrongHttpApi;
import org.junit.jupiter.api.Test;

/** What a test of an HTTP API sees that goes wrong. */
class HttpApiFailureTest {

    @Test
    void a_request_that_hits_no_route_fails_the_test() {
        assertThat(Run.of(WrongHttpApi.HitsNoRoute.class).failure())
                .startsWith("GET /dev/okay hit no route, and was answered with 404.");
    }

    @Test
    void a_request_may_hit_no_route_where_the_test_says_so() {
        Run.of(WrongHttpApi.MayHitNoRoute.class).succeeds(2);
    }

    @Test
    void a_server_error_that_nobody_looks_at_fails_the_test() {
        assertThat(Run.of(WrongHttpApi.IgnoresAServerError.class).failure())
                .startsWith("GET /dev/ok was answered with 500, and the test did not look at that.")
                .contains("broken");
    }

    @Test
    void a_server_error_is_meant_where_the_test_looks_or_says_so() {
        Run.of(WrongHttpApi.MeansAServerError.class).succeeds(2);
    }

    @Test
    void a_refusal_is_no_trouble() {
        Run.of(WrongHttpApi.IsRefused.class).succeeds(1);
    }

    @Test
    void an_issuer_must_be_named_where_there_are_several() {
        assertThat(Run.of(WrongHttpApi.NamesNoIssuer.class).failure())
                .contains("Trusted are https://partners.example.com and https://staff.example.com."
                        + " Name one with @Issuer(\"...\") on the parameter.");
    }

    @Test
    void an_issuer_that_no_authorizer_trusts_is_told() {
        assertThat(Run.of(WrongHttpApi.NamesAStrangeIssuer.class).failure())
                .contains("No JWT authorizer trusts https://staff.example.com/, so its tokens would all be refused.");
    }

    @Test
    void parameters_without_a_template_are_told() {
        assertThat(Run.of(WrongHttpApi.GivesParametersToNoTemplate.class).failure())
                .contains("has the parameter StageName")
                .contains("only CloudFormation templates have parameters");
    }
}
