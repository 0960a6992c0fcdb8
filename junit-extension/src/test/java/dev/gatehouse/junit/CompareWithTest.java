package dev.gatehouse.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.junit.fixtures.Compared;
import dev.gatehouse.junit.fixtures.Targets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** What a test sees whose exchanges are compared with a target. */
class CompareWithTest {

    @Test
    void a_target_that_goes_the_same_way_lets_tests_pass_and_is_reported() {
        Run run = Run.of(Compared.Equal.class);

        run.succeeds(2);
        assertThat(run.reported())
                .contains(
                        """
                        compared with twin: GET /dev/ok on twin: equal, at every stage
                        GET /dev/function?name=Ada on twin: equal, at every stage""",
                        "compared with twin: nothing: the test has made no request");
    }

    @Test
    void a_difference_fails_the_test_and_is_placed_at_its_stage() {
        assertThat(Run.of(Compared.AnswerDiffers.class).failure())
                .startsWith(
                        """
                        GET /dev/ok went otherwise on changed.
                        First at stage 3, Integration response: the target's log of its stages shows it.

                          3 Integration response, body   /integrationResponse/body/ok
                            in process: true
                            changed:    false

                        If a difference is known and shall be accepted for now, say so in \
                        src/test/resources/gatehouse/accepted-differences.yml:
                        accepted:
                          - exchange: GET /ok
                            target: changed
                            differs: /integrationResponse/body/ok
                            reason: (say why)
                            expires: 2""");
    }

    @Test
    void the_failure_carries_both_answers() {
        AssertionFailedError failure =
                (AssertionFailedError) Run.of(Compared.AnswerDiffers.class).thrown();

        assertThat(failure.getExpected().getStringRepresentation())
                .isEqualTo("status: 200\ncontent-type: application/json\n\n{\n  \"ok\" : true\n}");
        assertThat(failure.getActual().getStringRepresentation())
                .isEqualTo("status: 200\ncontent-type: application/json\n\n{\n  \"ok\" : false\n}");
    }

    @Test
    void without_the_stages_the_answer_is_all_there_is() {
        assertThat(Run.of(Compared.AnswerDiffersWithoutStages.class).failure())
                .contains("First at stage 4, Method response: of the target nothing but the answer is known.")
                .contains("/methodResponse/body/ok");
    }

    @Test
    void what_an_early_stage_does_is_named_before_what_comes_of_it() {
        assertThat(Run.of(Compared.RequestDiffers.class).failure())
                .startsWith(
                        """
                        GET /dev/function?name=Ada went otherwise on changed.
                        First at stage 2, Integration request: the target's log of its stages shows it.

                          2 Integration request, body   /integrationRequest/body/name
                            in process: "Ada"
                            changed:    "Dr Ada"

                          3 Integration response, endpoint body, line 1   /integrationResponse/endpoint/body
                            in process: "hello Ada"
                            changed:    "hello Dr Ada"
                        """);
    }

    @Test
    void of_many_exchanges_that_differ_some_are_shown_and_all_are_named() {
        assertThat(Run.of(Compared.SeveralDiffer.class).failure())
                .contains("GET /dev/ok?page=4 went otherwise on changed.")
                .contains("… and so did 2 more:\n  GET /dev/ok?page=5 on changed: differs at"
                        + " /integrationResponse/body/ok\n  GET /dev/ok?page=6 on changed");
    }

    @Test
    void the_tests_own_failure_stays_the_failure() {
        Throwable failure = Run.of(Compared.FailsByItselfToo.class).thrown();

        assertThat(failure).hasMessageContaining("Expected status code <418> but was <200>");
        assertThat(failure.getSuppressed()[0]).hasMessageStartingWith("GET /dev/ok went otherwise on changed.");
    }

    @Test
    void a_test_that_was_given_up_is_not_compared() {
        assertThat(Run.of(Compared.IsAborted.class).reported()).isEmpty();
    }

    @Test
    void exchanges_that_the_target_cannot_have_are_reported_and_never_called_equal() {
        Run run = Run.of(Compared.NotComparable.class);

        run.succeeds(1);
        assertThat(run.reported())
                .containsExactly(
                        """
                        compared with small: GET /dev/function?name=Ada on small: not comparable. \
                        small runs no functions.
                        GET /dev/ok on small: equal, at every stage""");
    }

    @Test
    void a_request_that_says_where_it_comes_from_is_not_comparable() {
        assertThat(Run.of(Compared.FromElsewhere.class).reported())
                .containsExactly(
                        "compared with twin: GET /dev/ok on twin: not comparable. The test says that the request"
                                + " comes from 203.0.113.7; the target would see where it really comes from.");
    }

    @Test
    void what_happens_on_a_web_socket_is_not_comparable() {
        Run run = Run.of(Compared.OnAWebSocket.class);

        run.succeeds(1);
        assertThat(run.reported())
                .singleElement()
                .asString()
                .contains("not comparable. It happened on a WebSocket connection")
                .doesNotContain("equal");
    }

    @Test
    void several_targets_and_rules_add_up_from_the_class_to_the_method() {
        Run run = Run.of(Compared.SeveralTargets.class);

        run.succeeds(2);
        assertThat(run.reported())
                .contains(
                        "compared with twin: GET /dev/ok on twin: equal, at every stage",
                        "compared with changed: GET /dev/ok on changed: equal");
    }

    @Test
    void one_method_may_be_compared_alone() {
        Run run = Run.of(Compared.OnOneMethod.class);

        assertThat(run.failure()).startsWith("GET /dev/ok went otherwise on changed.");
        assertThat(run.reported()).hasSize(1);
    }

    @Test
    void a_shared_gateway_compares_each_tests_own_exchanges() {
        Run run = Run.of(Compared.Shared.class);

        run.succeeds(7);
        assertThat(run.reported())
                .hasSize(7)
                .allMatch(entry -> entry.startsWith(
                        "compared with twin: GET /dev/ok?before on twin: equal, at every" + " stage\nGET /dev/"));
    }

    @Test
    void a_shared_gateway_is_deployed_anew_when_a_test_has_changed_what_it_serves() {
        Run run = Run.of(Compared.SharedAndChanged.class);

        run.succeeds(3);
        assertThat(Targets.Counted.DEPLOYMENTS).hasValue(2);
    }

    @Test
    void parallel_tests_are_compared_each_on_its_own() {
        Run run = Run.inParallel(Compared.InParallel.class, Compared.Equal.class, Compared.Shared.class);

        run.succeeds(17);
    }

    @Test
    void targets_are_given_by_an_extension_too() {
        Run run = Run.of(Compared.Programmatic.class);

        run.succeeds(1);
        assertThat(run.reported()).containsExactly("compared with there: GET /dev/ok on there: equal, at every stage");
    }

    @Test
    void comparing_may_be_switched_off() {
        Run run = Run.with(Map.of("gatehouse.contract", "off"), Compared.AnswerDiffers.class);

        run.succeeds(1);
        assertThat(run.reported()).isEmpty();
    }

    @Test
    void a_setting_that_means_nothing_is_told() {
        assertThat(Run.with(Map.of("gatehouse.contract", "maybe"), Compared.Equal.class)
                        .failure())
                .isEqualTo("The configuration parameter gatehouse.contract is \"maybe\"; it can be required, available"
                        + " or off.");
    }

    @Test
    void a_target_that_cannot_be_made_is_told_with_what_to_do() {
        assertThat(Run.of(Compared.NamesWhatCannotBeMade.class).failure())
                .isEqualTo("@CompareWith cannot make a " + Targets.NeedsAnAddress.class.getName()
                        + ". Give it a constructor without parameters, or register a target of your own making with"
                        + " ContractExtension.comparingWith(...).");
    }

    @Test
    void a_class_without_a_gateway_is_told() {
        assertThat(Run.of(Compared.HasNoGateway.class).failure())
                .endsWith("is compared with a target, but has no gateway. Put @GatewayTest on the class, or register a"
                        + " GatewayExtension.");
    }

    @Test
    void a_rule_that_is_no_pointer_is_told() {
        assertThat(Run.of(Compared.NormalisesNoPointer.class).failure())
                .contains("\"items\" is no JSON pointer: it begins with / or with **, as /items/*/id or **/createdAt.");
    }
}
