package dev.gatehouse.contract.cases.matrix;

import dev.gatehouse.contract.cases.matching.Mismatch;
import dev.gatehouse.contract.cases.run.StepResult;

/** One answer on one target, held against what its case expects. */
public sealed interface MatrixCell {

    /** In one word, for programs. */
    String word();

    /** It is as expected. */
    record Same() implements MatrixCell {

        @Override
        public String word() {
            return "same";
        }
    }

    /**
     * It is not as expected.
     *
     * @param first the first place that differs
     */
    record Differs(Mismatch first) implements MatrixCell {

        @Override
        public String word() {
            return "differs";
        }
    }

    /**
     * There is no answer to compare.
     *
     * @param why what kept it from being there, in a sentence
     */
    record Missing(String why) implements MatrixCell {

        @Override
        public String word() {
            return "missing";
        }
    }

    /** What a step's result means for its answer. */
    static MatrixCell of(StepResult result) {
        if (result instanceof StepResult.Held) {
            return new Same();
        }
        if (result instanceof StepResult.Differs differs) {
            return new Differs(differs.mismatches().get(0));
        }
        return result instanceof StepResult.Broken broken
                ? new Missing(broken.problem())
                : new Missing("an earlier step left nothing to go on with");
    }
}
