package dev.gatehouse.contract.comparison;

import dev.gatehouse.record.StageName;
import java.util.List;
import java.util.Optional;

/** What came of comparing one exchange with one target. Only {@link Equal} means equal. */
public sealed interface Verdict {

    /** The differences; empty unless there are any. */
    default List<Difference> differences() {
        return List.of();
    }

    /**
     * Nothing differs.
     *
     * @param stagesSeen whether the target revealed its inner stages, so that these are equal, too
     */
    record Equal(boolean stagesSeen) implements Verdict {}

    /**
     * Something differs.
     *
     * @param differences at least one, in the order of the stages
     * @param cause the first stage that went otherwise
     * @param how what tells that it was this one
     */
    record Different(List<Difference> differences, StageName cause, Cause how) implements Verdict {

        public Different {
            differences = List.copyOf(differences);
        }

        /** The difference to look at first: of the stage that caused the rest, if it can be seen there. */
        public Difference first() {
            Optional<Difference> atCause = differences.stream()
                    .filter(difference -> difference.place().stage() == cause)
                    .findFirst();
            return atCause.orElse(differences.get(0));
        }
    }

    /** What tells which stage it was. */
    enum Cause {
        /** The target's log shows the stage. */
        SEEN("the target's log of its stages shows it"),
        /** In process the request was refused there, and on the target it was not. */
        REFUSED_IN_PROCESS("in process the request ended there"),
        /** All stages of a test invocation are equal, which runs no authorizer and asks for no key. */
        BEFORE_TEST_INVOCATION("a test invocation, which skips authorizers, keys and limits, shows no difference"),
        /** All stages of a test invocation are equal, and so is the status. */
        STAGES_EQUAL("the stages before are equal"),
        /** The target shows nothing but its answer. */
        ANSWER_ALONE("of the target nothing but the answer is known");

        private final String words;

        Cause(String words) {
            this.words = words;
        }

        /** In words, after “because”. */
        public String words() {
            return words;
        }
    }

    /**
     * The target has not what the exchange used, or cannot be sent it, so that its answer would prove nothing.
     *
     * @param reason why, in a sentence
     */
    record NotComparable(String reason) implements Verdict {}

    /**
     * The target was not there, or stopped answering.
     *
     * @param reason what happened
     * @param answersEqual whether the answers are equal, and only the stages could not be had
     */
    record Unavailable(String reason, boolean answersEqual) implements Verdict {}
}
