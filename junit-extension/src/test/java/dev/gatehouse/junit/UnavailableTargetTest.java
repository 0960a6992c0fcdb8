package dev.gatehouse.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.junit.fixtures.Compared;
import dev.gatehouse.junit.fixtures.Targets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a test sees whose target is not there, or stops answering. */
class UnavailableTargetTest {

    @Test
    void an_absent_target_fails_the_test_and_what_went_in_process_is_told() {
        assertThat(Run.of(Compared.TargetIsAbsentOnce.class).failure())
                .isEqualTo(
                        """
                        Not compared, since a target was not there. absent: nobody answers at http://127.0.0.1:1. Start it.
                        What the test did in process:
                          GET /dev/ok → 200
                        To do without targets that are not there, set gatehouse.contract=available.""");
    }

    @Test
    void an_absent_target_is_not_waited_for_by_every_test_anew() {
        int before = Targets.Absent.TRIED.get();

        Run.of(Compared.TargetIsAbsent.class).tests().assertStatistics(s -> s.failed(3));

        assertThat(Targets.Absent.TRIED.get() - before).isEqualTo(1);
    }

    @Test
    void an_absent_target_can_be_done_without_and_is_still_reported() {
        Run run = Run.with(Map.of("gatehouse.contract", "available"), Compared.TargetIsAbsentOnce.class);

        run.succeeds(1);
        assertThat(run.reported())
                .containsExactly("compared with absent: GET /dev/ok on absent: not compared. absent: nobody answers at"
                        + " http://127.0.0.1:1. Start it.");
    }

    @Test
    void a_target_that_stops_is_told_with_what_it_still_answered() {
        assertThat(Run.of(Compared.TargetStops.class).failure())
                .isEqualTo(
                        """
                        Not compared, since a target was not there. frail: the connection was closed. Is it still running?
                        What the test did in process:
                          GET /dev/ok → 200 (frail answered the same, before it was gone)
                          GET /dev/broken → 500
                        To do without targets that are not there, set gatehouse.contract=available.""");
    }
}
