package dev.gatehouse.contract.cases.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.gatehouse.contract.cases.CaseStep;
import dev.gatehouse.contract.cases.matching.Mismatch;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The steps that look at what functions were invoked with, which may come a little later than the answer. */
record InvocationSteps(CaseState state) {

    private static final double DEFAULT_SECONDS = 5;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    StepResult look(CaseStep step) throws InterruptedException {
        JsonNode expected = state.filled(step.expectation());
        double seconds = step.source().path("within").asDouble(DEFAULT_SECONDS);
        long end = System.nanoTime() + (long) (seconds * 1_000_000_000L);
        while (true) {
            ArrayNode events = JsonNodeFactory.instance.arrayNode();
            events.addAll(state.world().standIns().invocationsOf(step.subject().asText()));
            List<Mismatch> mismatches = state.match(expected, events);
            if (mismatches.isEmpty()) {
                return new StepResult.Held(step, events);
            }
            if (System.nanoTime() > end) {
                return new StepResult.Differs(step, events, mismatches);
            }
            pause(BETWEEN_LOOKS);
        }
    }

    /** Waits by the machine's clock. */
    static void pause(Duration time) throws InterruptedException {
        boolean never = new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
        assert !never;
    }
}
