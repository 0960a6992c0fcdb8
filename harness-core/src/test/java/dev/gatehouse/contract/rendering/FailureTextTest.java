package dev.gatehouse.contract.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.accepted.AcceptedDifferences;
import dev.gatehouse.contract.comparison.Exchange;
import dev.gatehouse.contract.comparison.ExchangeComparison;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a failure says that a difference can be accepted: two differ, at the body of the integration request and in a header. */
class FailureTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String RENEW = "give it a new reason and a new day in accepted.yml.";

    @Test
    void what_is_new_gets_an_entry_and_what_was_accepted_before_a_hint() {
        String text = text("localstack", "/integrationRequest/**", "2026-11-22");

        assertThat(text)
                .contains("It was accepted until 2026-11-22, which is over")
                .contains("    target: localstack\n    differs: /methodResponse/headers/x-a\n")
                .endsWith(
                        "\n\nWhat was accepted, and is not any more, has an entry already: if it shall stay, " + RENEW);
    }

    @Test
    void if_all_was_accepted_before_there_is_nothing_to_enter() {
        assertThat(text("localstack", "/**", "2026-11-22"))
                .endsWith("\n\nIf it shall stay accepted, " + RENEW)
                .doesNotContain("say so in");
    }

    @Test
    void if_nothing_was_accepted_before_there_is_no_hint() {
        assertThat(text("localstack", "/nothing", "2026-11-22")).doesNotContain(RENEW);
    }

    @Test
    void an_entry_does_not_say_where_a_target_is_which_is_elsewhere_the_next_time() {
        assertThat(text("emulator at http://127.0.0.1:9297", "/nothing", "2026-11-22"))
                .contains("went otherwise on emulator at http://127.0.0.1:9297.")
                .contains("    target: emulator\n");
    }

    private static String text(String target, String differs, String expires) {
        AcceptedDifferences accepted = AcceptedDifferences.read(
                "accepted.yml",
                "accepted: [{exchange: '*', target: '*', differs: '" + differs + "', reason: known, expires: " + expires
                        + "}]");
        ExchangeComparison comparison = new ExchangeComparison(
                new Exchange("1", "GET /dev/pets", "GET /pets", "pets", 200), target, DriftFixture.different());
        return new FailureText(List.of(accepted.review(comparison, TODAY)), "accepted.yml", TODAY.plusDays(90)).text();
    }
}
