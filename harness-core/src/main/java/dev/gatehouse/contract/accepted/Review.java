package dev.gatehouse.contract.accepted;

import dev.gatehouse.contract.comparison.Difference;
import dev.gatehouse.contract.comparison.ExchangeComparison;
import dev.gatehouse.contract.comparison.Verdict;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A comparison, held against the accepted differences.
 *
 * @param comparison the comparison
 * @param open differences that nobody has accepted, or not any more
 * @param accepted differences that are accepted, and by what
 * @param expired those of the open differences whose acceptance has expired
 */
public record Review(
        ExchangeComparison comparison,
        List<Difference> open,
        Map<Difference, Acceptance> accepted,
        Map<Difference, Acceptance> expired) {

    public Review {
        open = List.copyOf(open);
        accepted = Collections.unmodifiableMap(new LinkedHashMap<>(accepted));
        expired = Collections.unmodifiableMap(new LinkedHashMap<>(expired));
    }

    /** What a review came to, as one word of a report. */
    public enum Outcome {
        /** Nothing differs. */
        EQUAL,
        /** What differs is accepted. */
        ACCEPTED,
        /** Something differs. */
        DIFFERENT,
        /** The target's answer would prove nothing. */
        NOT_COMPARABLE,
        /** The target was not there. */
        UNAVAILABLE
    }

    /** What the review came to. */
    public Outcome outcome() {
        Verdict verdict = comparison.verdict();
        if (verdict instanceof Verdict.Equal) {
            return Outcome.EQUAL;
        }
        if (verdict instanceof Verdict.NotComparable) {
            return Outcome.NOT_COMPARABLE;
        }
        if (verdict instanceof Verdict.Unavailable) {
            return Outcome.UNAVAILABLE;
        }
        return open.isEmpty() ? Outcome.ACCEPTED : Outcome.DIFFERENT;
    }

    /** Whether the exchange was held against an answer of the target's, whatever came of it. */
    boolean compared() {
        Verdict verdict = comparison.verdict();
        return verdict instanceof Verdict.Equal || verdict instanceof Verdict.Different;
    }

    /** Whether the inner stages of both sides were seen, too; where that is not known, they were not. */
    boolean sawStages() {
        Verdict verdict = comparison.verdict();
        if (verdict instanceof Verdict.Different different) {
            return different.how() != Verdict.Cause.ANSWER_ALONE && different.how() != Verdict.Cause.REFUSED_IN_PROCESS;
        }
        return verdict instanceof Verdict.Equal equal && equal.stagesSeen();
    }

    /** Whether an entry of the list was needed, be it expired or not. */
    boolean used(Acceptance acceptance) {
        return accepted.containsValue(acceptance) || expired.containsValue(acceptance);
    }
}
