package dev.gatehouse.contract.accepted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.contract.comparison.Difference;
import dev.gatehouse.contract.comparison.Exchange;
import dev.gatehouse.contract.comparison.ExchangeComparison;
import dev.gatehouse.contract.comparison.Place;
import dev.gatehouse.contract.comparison.Verdict;
import dev.gatehouse.record.StageName;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reviewed file: what it accepts, until when, and what is wrong with it. */
class AcceptedDifferencesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void yaml_and_json_say_the_same() {
        String json =
                """
                {"accepted": [{"exchange": "GET /pets/{id}", "target": "localstack", "differs": "/methodResponse/**",
                               "reason": "known", "expires": "2026-11-23"}]}""";

        assertThat(AcceptedDifferences.read("a.json", json).all())
                .usingRecursiveComparison()
                .ignoringFields("place")
                .isEqualTo(read("GET /pets/{id}", "localstack", "/methodResponse/**", "2026-11-23")
                        .all());
    }

    @ParameterizedTest
    @CsvSource({
        "GET /pets/{id}, localstack, /methodResponse/headers/x-cache",
        "*,              *,          /methodResponse/headers/*",
        "GET /pets/{id}, *,          /**",
        "GET /pets/{id}, *,          /**/x-cache"
    })
    void a_difference_is_accepted_by_route_target_and_pointer(String exchange, String target, String differs) {
        Review review = read(exchange, target, differs, "2026-11-23").review(comparison(), TODAY);

        assertThat(review.outcome()).isEqualTo(Review.Outcome.ACCEPTED);
        assertThat(review.open()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET /pets,       localstack,    /methodResponse/headers/x-cache",
        "GET /pets/{id}, aws eu-west-1, /methodResponse/headers/x-cache",
        "GET /pets/{id}, localstack,    /methodResponse/headers",
        "GET /pets/{id}, localstack,    /methodResponse/headers/x-cache/*"
    })
    void another_route_target_or_pointer_accepts_nothing(String exchange, String target, String differs) {
        assertThat(read(exchange, target, differs, "2026-11-23")
                        .review(comparison(), TODAY)
                        .outcome())
                .isEqualTo(Review.Outcome.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource({
        "emulator,                          emulator at http://127.0.0.1:9297,                ACCEPTED",
        "emulator at http://127.0.0.1:9297, emulator at http://127.0.0.1:9297,                ACCEPTED",
        "emulator at http://127.0.0.1:1,    emulator at http://127.0.0.1:9297,                DIFFERENT",
        "aws eu-west-1,                     aws eu-west-1 at http://127.0.0.1:4566,           ACCEPTED",
        "aws,                               aws eu-west-1 at http://127.0.0.1:4566,           DIFFERENT",
        "emulator,                          emulator,                                         ACCEPTED",
        "emulator at http://127.0.0.1:9297, emulator,                                         DIFFERENT",
        "exports/look,                      exports/look at me.json,                          DIFFERENT"
    })
    void where_a_target_is_may_be_left_out(String written, String target, Review.Outcome outcome) {
        ExchangeComparison there = new ExchangeComparison(
                comparison().exchange(), target, comparison().verdict());

        assertThat(read("*", written, "/**", "2026-11-23").review(there, TODAY).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void the_last_day_still_counts_and_the_day_after_does_not() {
        AcceptedDifferences accepted = read("*", "*", "/**", "2026-11-22");

        assertThat(accepted.review(comparison(), TODAY.minusDays(1)).expired()).isEmpty();
        assertThat(accepted.review(comparison(), TODAY).expired()).hasSize(1);
        assertThat(accepted.review(comparison(), TODAY).outcome()).isEqualTo(Review.Outcome.DIFFERENT);
    }

    @Test
    void what_was_compared_and_does_not_differ_is_accepted_for_nothing() {
        AcceptedDifferences accepted = read("GET /pets/{id}", "localstack", "/methodResponse/status", "2026-11-23");
        List<Review> reviews = List.of(accepted.review(comparison(), TODAY));

        assertThat(accepted.unused(reviews)).isEqualTo(accepted.all());
        assertThat(accepted.untried(reviews)).isEmpty();
    }

    @Test
    void of_what_was_not_compared_nothing_is_said() {
        AcceptedDifferences accepted = read("GET /other", "localstack", "/**", "2026-11-23");
        List<Review> reviews = List.of(accepted.review(comparison(), TODAY));

        assertThat(accepted.unused(reviews)).isEmpty();
        assertThat(accepted.untried(reviews)).isEqualTo(accepted.all());
    }

    @Test
    void a_target_that_was_not_reached_or_cannot_be_compared_says_nothing_of_what_is_accepted() {
        AcceptedDifferences accepted = read("GET /pets/{id}", "localstack", "/**", "2026-11-23");

        for (Verdict verdict : List.of(
                new Verdict.Unavailable("Nobody answers.", false), new Verdict.NotComparable("No functions there."))) {
            ExchangeComparison not = new ExchangeComparison(comparison().exchange(), "localstack", verdict);
            List<Review> reviews = List.of(accepted.review(not, TODAY));

            assertThat(accepted.unused(reviews)).isEmpty();
            assertThat(accepted.untried(reviews)).isEqualTo(accepted.all());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/integrationRequest/body,      false, untried",
        "/integrationRequest/body,      true,  unused",
        "/methodResponse/body,          false, unused",
        "/**,                           false, unused",
        "'[/methodResponse/body, /methodRequest/path]', false, untried"
    })
    void an_entry_about_a_stage_that_was_not_seen_is_untried(String differs, boolean stagesSeen, String what) {
        AcceptedDifferences accepted = read("GET /pets/{id}", "localstack", differs, "2026-11-23");
        ExchangeComparison equal =
                new ExchangeComparison(comparison().exchange(), "localstack", new Verdict.Equal(stagesSeen));
        List<Review> reviews = List.of(accepted.review(equal, TODAY));

        assertThat(accepted.unused(reviews)).hasSize(what.equals("unused") ? 1 : 0);
        assertThat(accepted.untried(reviews)).hasSize(what.equals("untried") ? 1 : 0);
    }

    @Test
    void an_entry_about_a_definition_accepts_nothing_of_an_exchange() {
        AcceptedDifferences accepted = AcceptedDifferences.read(
                "a.yml", "accepted: [{definition: '*', target: '*', differs: '/**', reason: r, expires: 2030-01-01}]");
        Review review = accepted.review(comparison(), TODAY);

        assertThat(review.outcome()).isEqualTo(Review.Outcome.DIFFERENT);
        assertThat(accepted.ofDefinitions()).hasSize(1);
        assertThat(accepted.unused(List.of(review))).isEmpty();
        assertThat(accepted.untried(List.of(review))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    'accepted: [a'                             | a.yml:1:
                    'accepted:\\n  exchange: x'                 | a.yml:2:3§"accepted" is an object, not a list.
                    'acepted: []'                              | a.yml:1:1§There is no list named "accepted".
                    'accepted:\\n  - x'                         | a.yml:2:5§This entry is text.
                    'accepted:\\n  - exchange: x\\n    target: y' | a.yml:2:5§There is no differs here.
                    'accepted:\\n  - exchange: x\\n    until: y'  | a.yml:3:5§"until" means nothing here.
                    'accepted:\\n  - {exchange: x, target: y, differs: a, reason: r, expires: 2030-01-01}' | a.yml:2:30§"a" is no JSON pointer into the exchange or the export.
                    'accepted:\\n  - {exchange: x, target: y, differs: /a, reason: r, expires: soon}' | "soon" is no date.
                    'accepted:\\n  - {exchange: x, definition: y, target: z, differs: /a, reason: r, expires: 2030-01-01}' | a.yml:2:19§An entry is about an exchange or a definition, not both.
                    'accepted:\\n  - {exchange: x, target: y, differs: /a, reason: , expires: 2030-01-01}' | There is no reason here.
                    """)
    void what_cannot_be_read_is_told_with_its_line(String text, String told) {
        assertThatThrownBy(() -> AcceptedDifferences.read("a.yml", text.replace("\\n", "\n")))
                .isInstanceOf(AcceptedDifferencesException.class)
                .hasMessageStartingWith("The accepted differences cannot be read.\n\n")
                .hasMessageContaining(told.replace("§", "\n    "));
    }

    @Test
    void one_entry_may_name_several_places() {
        AcceptedDifferences accepted = read(
                "GET /pets/{id}",
                "localstack",
                "[/methodResponse/status, /methodResponse/headers/x-cache]",
                "2026-11-23");

        assertThat(accepted.review(comparison(), TODAY).outcome()).isEqualTo(Review.Outcome.ACCEPTED);
        assertThat(accepted.unused(List.of(accepted.review(comparison(), TODAY))))
                .isEmpty();
    }

    @Test
    void an_empty_list_accepts_nothing() {
        assertThat(AcceptedDifferences.read("a.yml", "accepted:\n").all()).isEmpty();
        assertThat(AcceptedDifferences.read("a.yml", "accepted: []\n").all()).isEmpty();
    }

    private static AcceptedDifferences read(String exchange, String target, String differs, String expires) {
        return AcceptedDifferences.read(
                "a.yml",
                "accepted:\n  - exchange: \"" + exchange + "\"\n    target: \"" + target + "\"\n    differs: " + differs
                        + "\n    reason: known\n    expires: " + expires + "\n");
    }

    private static ExchangeComparison comparison() {
        Place place = new Place(StageName.METHOD_RESPONSE, "/methodResponse/headers/x-cache", "header x-cache");
        Difference difference = new Difference.OtherValues(place, "x-cache", List.of(), List.of("HIT"));
        return new ExchangeComparison(
                new Exchange("1", "GET /dev/pets/7", "GET /pets/{id}", "pets", 200),
                "localstack",
                new Verdict.Different(List.of(difference), StageName.METHOD_RESPONSE, Verdict.Cause.ANSWER_ALONE));
    }
}
