package dev.gatehouse.contract.comparison;

import dev.gatehouse.contract.target.TargetAnswer;
import dev.gatehouse.contract.target.TargetLog;
import dev.gatehouse.contract.target.TargetRequest;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.SentRequest;

/** What became of an exchange that was made once more. */
sealed interface Replayed {

    /** The exchange in process. */
    Flow flow();

    /** It was not made: it would prove nothing. */
    record Not(Flow flow, String reason) implements Replayed {}

    /** The target did not answer. */
    record InVain(Flow flow, String reason) implements Replayed {}

    /** The target answered to the request. */
    record Answered(Flow flow, SentRequest sent, TargetRequest request, TargetAnswer answer, Stages stages)
            implements Replayed {

        Answered with(Stages other) {
            return new Answered(flow, sent, request, answer, other);
        }
    }

    /** What the target reveals of the inner stages. */
    sealed interface Stages {}

    /** It was not asked, or reveals nothing. */
    record Hidden() implements Stages {}

    /** It was asked, and did not answer. */
    record Lost(String reason) implements Stages {}

    /** What a test invocation shows on either side. */
    record Shown(TargetLog inProcess, TargetLog onTarget) implements Stages {}
}
