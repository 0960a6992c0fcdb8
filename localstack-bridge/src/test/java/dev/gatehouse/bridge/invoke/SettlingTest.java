package dev.gatehouse.bridge.invoke;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.target.TargetAnswer;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettlingTest {

    private static final String FORBIDDEN = "{\"message\":\"Forbidden\"}";

    @Test
    void a_stage_that_is_not_known_everywhere_yet_is_asked_again() {
        Deque<TargetAnswer> answers = answers(FORBIDDEN, FORBIDDEN, "there");

        assertThat(Settling.during(Duration.ofSeconds(30))
                        .settled(answers::pop)
                        .body()
                        .utf8())
                .isEqualTo("there");
    }

    @Test
    void once_it_has_had_its_time_every_answer_counts() {
        Deque<TargetAnswer> answers = answers(FORBIDDEN, "there");

        assertThat(Settling.during(Duration.ZERO).settled(answers::pop).body().utf8())
                .isEqualTo(FORBIDDEN);
    }

    @Test
    void another_refusal_is_the_apis_own() {
        Deque<TargetAnswer> answers = answers("{\"message\":\"Missing Authentication Token\"}", "there");

        assertThat(Settling.during(Duration.ofSeconds(30))
                        .settled(answers::pop)
                        .body()
                        .utf8())
                .contains("Missing Authentication Token");
    }

    private static Deque<TargetAnswer> answers(String... bodies) {
        return new ArrayDeque<>(List.of(bodies).stream()
                .map(body -> new TargetAnswer(new HttpResponse(403, Headers.EMPTY, Bytes.utf8(body)), Duration.ZERO))
                .toList());
    }
}
