package dev.gatehouse.flow.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WatchdogTest {

    private static final Duration SHORT = Duration.ofMillis(20);

    @Test
    void calls_of_the_same_time_are_each_ended_when_theirs_is_over() throws Exception {
        CountDownLatch ended = new CountDownLatch(3);
        try (Watchdog watchdog = new Watchdog()) {
            Watchdog.Watch first = watchdog.watch(SHORT, ended::countDown);
            watchdog.watch(SHORT, ended::countDown);
            watchdog.watch(SHORT, ended::countDown);

            assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(first.isOver()).isTrue();
        }
    }

    @Test
    void a_call_that_ended_in_time_is_left_alone_and_the_next_is_still_watched() throws Exception {
        CountDownLatch wrong = new CountDownLatch(1);
        CountDownLatch right = new CountDownLatch(1);
        try (Watchdog watchdog = new Watchdog()) {
            Watchdog.Watch inTime = watchdog.watch(Duration.ofSeconds(1), wrong::countDown);
            inTime.close();
            watchdog.watch(Duration.ofSeconds(1), right::countDown);

            assertThat(right.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(inTime.isOver()).isFalse();
            assertThat(wrong.getCount()).isOne();
        }
    }

    @Test
    void an_action_that_fails_is_no_others_misfortune() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        try (Watchdog watchdog = new Watchdog()) {
            watchdog.watch(SHORT, () -> {
                throw new IllegalStateException("expected by the test");
            });
            watchdog.watch(SHORT, ended::countDown);

            assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }
}
