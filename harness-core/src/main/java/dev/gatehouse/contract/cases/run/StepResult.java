package dev.gatehouse.contract.cases.run;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.contract.cases.CaseStep;
import dev.gatehouse.contract.cases.matching.Mismatch;
import java.util.List;

/** How one step ended. */
public sealed interface StepResult {

    /** The step. */
    CaseStep step();

    /**
     * All came as expected.
     *
     * @param answer what came; missing for a step that has no answer
     */
    record Held(CaseStep step, JsonNode answer) implements StepResult {}

    /**
     * Something came, and it is not what the case expects.
     *
     * @param answer what came
     * @param mismatches where it differs; never empty
     */
    record Differs(CaseStep step, JsonNode answer, List<Mismatch> mismatches) implements StepResult {

        public Differs {
            mismatches = List.copyOf(mismatches);
        }
    }

    /**
     * The step could not be done, or left nothing of what it should save.
     *
     * @param problem what happened, in a sentence
     */
    record Broken(CaseStep step, String problem) implements StepResult {}

    /** A step before this one left it without what it needs. */
    record NotReached(CaseStep step) implements StepResult {}
}
