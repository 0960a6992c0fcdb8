package dev.gatehouse.bridge.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.gatehouse.contract.target.ControlCalls;
import dev.gatehouse.control.error.ControlException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatientCallsTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofNanos(1);

    private final Deque<ControlException> refusals = new ArrayDeque<>();
    private final List<String> made = new ArrayList<>();

    /** Refuses as long as there are refusals left. */
    private final ControlCalls busy = (operation, parameters) -> {
        made.add(operation);
        if (!refusals.isEmpty()) {
            throw refusals.pop();
        }
        return TextNode.valueOf("made");
    };

    @ParameterizedTest
    @ValueSource(strings = {"TooManyRequestsException", "ThrottlingException"})
    void a_control_plane_that_wants_fewer_calls_is_called_again(String code) {
        refuse(code);
        refuse(code);
        refuse(code);

        assertThat(call(LONG, SHORT)).isEqualTo(TextNode.valueOf("made"));
        assertThat(made).hasSize(4).containsOnly("CreateRestApi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BadRequestException", "LimitExceededException", "AccessDeniedException"})
    void any_other_refusal_is_told_at_once(String code) {
        refuse(code);

        assertThatThrownBy(() -> call(LONG, SHORT))
                .isInstanceOfSatisfying(ControlException.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
        assertThat(made).hasSize(1);
    }

    @Test
    void a_pause_that_would_outlast_the_patience_is_not_begun() {
        refuse("TooManyRequestsException");

        assertThatThrownBy(() -> call(LONG, LONG.multipliedBy(2))).hasMessageContaining("TooManyRequestsException");
        assertThat(made).hasSize(1);
    }

    @Test
    void pauses_grow_so_that_calls_are_few() {
        for (int i = 0; i < 100; i++) {
            refuse("TooManyRequestsException");
        }

        // 1, 2, 4, 8, 16 and 32 ms: the next pause alone is longer than the patience.
        assertThatThrownBy(() -> call(Duration.ofMillis(40), Duration.ofMillis(1)))
                .isInstanceOf(ControlException.class);
        assertThat(made).hasSizeLessThanOrEqualTo(7);
    }

    private JsonNode call(Duration patience, Duration firstPause) {
        return new PatientCalls(busy, patience, firstPause)
                .call("CreateRestApi", JsonNodeFactory.instance.objectNode());
    }

    private void refuse(String code) {
        refusals.add(new ControlException(code, 429, code + " was said"));
    }
}
