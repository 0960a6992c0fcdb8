package dev.gatehouse.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.junit.fixtures.Wrong;
import org.junit.jupiter.api.Test;

/** What a test sees that goes wrong, word for word where the words are ours. */
class FailureTest {

    @Test
    void a_request_that_hits_no_route_fails_the_test_and_names_the_nearest() {
        assertThat(Run.of(Wrong.HitsNoRoute.class).failure())
                .startsWith(
                        "GET /dev/okay hit no route, and was answered with 403.\nThe nearest routes were:\n  GET /ok: ")
                .endsWith(
                        "If that is what the test is about, assert on its flow, or put @AllowUnmatchedRequests on it.");
    }

    @Test
    void a_request_may_hit_no_route_where_the_test_says_so() {
        Run.of(Wrong.MayHitNoRoute.class).succeeds(2);
    }

    @Test
    void a_server_error_that_nobody_looks_at_fails_the_test() {
        assertThat(Run.of(Wrong.IgnoresAServerError.class).failure())
                .isEqualTo("GET /dev/broken was answered with 500, and the test did not look at that.\n"
                        + "The integration's answer was 500.\n"
                        + "If that is what the test is about, check the status or assert on the flow,"
                        + " or put @AllowServerErrors on it.");
    }

    @Test
    void a_server_error_is_meant_where_the_test_looks_or_says_so() {
        Run.of(Wrong.MeansAServerError.class).succeeds(2);
    }

    @Test
    void the_tests_own_failure_stays_the_failure() {
        assertThat(Run.of(Wrong.FailsByItself.class).failure()).contains("Expected status code <201> but was <200>");
    }

    @Test
    void a_class_without_a_definition_is_told_how_to_name_one() {
        assertThat(Run.of(Wrong.NamesNoDefinition.class).failure())
                .isEqualTo("@GatewayTest on dev.gatehouse.junit.fixtures.Wrong$NamesNoDefinition names no definition."
                        + " Give it an annotated class, openApi = \"...\" or cloudFormation = \"...\".");
    }

    @Test
    void a_missing_file_is_told_with_every_place_that_was_looked_at() {
        assertThat(Run.of(Wrong.NamesAMissingFile.class).failure())
                .startsWith(
                        "The definition \"no/such/file.yaml\" of dev.gatehouse.junit.fixtures.Wrong$NamesAMissingFile"
                                + " was found nowhere. Looked for the file ")
                .endsWith(
                        ", and for the class path resource \"no/such/file.yaml\" beside the test class and from the root.");
    }

    @Test
    void a_malformed_parameter_is_told() {
        assertThat(Run.of(Wrong.HasAMalformedParameter.class).failure())
                .endsWith("the parameter \"noEqualsSign\" is not of the form Name=value.");
    }

    @Test
    void the_extension_alone_is_told_to_have_no_definition() {
        assertThat(Run.of(Wrong.HasNoAnnotation.class).failure())
                .endsWith("uses GatewayExtension without a definition. Put @GatewayTest on the class, or register the"
                        + " extension with GatewayExtension.builder().");
    }

    @Test
    void asking_for_a_whole_class_is_told_to_share() {
        assertThat(Run.of(Wrong.AsksTooEarly.class).failure()).contains("or share one with share = Share.CLASS.");
    }

    @Test
    void a_handler_that_is_null_or_none_is_told() {
        assertThat(Run.of(Wrong.BindsNothing.class).failure())
                .isEqualTo("The field BindsNothing.handler is null before the test begins. Give it the handler where it"
                        + " is declared or in the constructor: @BeforeEach is too late.");
        assertThat(Run.of(Wrong.BindsNoHandler.class).failure())
                .startsWith("The function dev-gatehouse-junit-TestApi-Echo cannot run a ")
                .endsWith(
                        "Bind a RequestHandler or a RequestStreamHandler of aws-lambda-java-core, or the class of one.");
    }

    @Test
    void an_instance_field_with_a_shared_gateway_is_told_to_be_static() {
        assertThat(Run.of(Wrong.SharesWithInstanceFields.class).failure())
                .isEqualTo("The field SharesWithInstanceFields.handler belongs to one test, but the gateway is shared"
                        + " (share = CLASS). Make the field static.");
    }

    @Test
    void a_static_server_of_an_unshared_gateway_is_refused() {
        assertThat(Run.of(Wrong.HasAStaticServer.class).failure())
                .isEqualTo("The field HasAStaticServer.backend is static, but every test has a server of its own."
                        + " Make it an instance field, or share a gateway with share = Share.CLASS.");
    }

    @Test
    void a_backend_or_base_of_a_strange_type_is_told() {
        assertThat(Run.of(Wrong.WantsAStrangeBackend.class).failure())
                .isEqualTo("@HttpBackend cannot give a java.lang.String. Ask for a WireMock or a WireMockServer,"
                        + " or for a URI and run the server yourself.");
        assertThat(Run.of(Wrong.WantsAStrangeBase.class).failure())
                .contains("@BaseUri gives a java.net.URI, not a java.lang.String.");
    }

    @Test
    void a_host_that_nothing_stands_in_for_is_not_called() {
        assertThat(Run.of(Wrong.NeedsAnUnmappedBackend.class).failure())
                .startsWith(
                        "GET /dev/proxy was answered with 500, and the test did not look at that.\nAt Integration request: The integration calls https://backend.example.com/proxied, and no server stands in");
    }
}
