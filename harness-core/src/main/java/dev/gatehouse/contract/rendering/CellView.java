package dev.gatehouse.contract.rendering;

import dev.gatehouse.contract.accepted.Review;
import dev.gatehouse.contract.comparison.Verdict;
import dev.gatehouse.contract.drift.BehaviourDrift;
import java.util.List;

/**
 * An exchange on a target, as the template sees it.
 *
 * @param target the target's name
 * @param word what came of it
 * @param tone how it is shown: {@code good}, {@code known}, {@code bad} or {@code soft}
 * @param stage the first stage that differs; empty if none does
 * @param pointer to the first value that differs; empty if none does
 * @param text all there is to say; empty if there is nothing more
 * @param open whether the text is shown at once
 */
public record CellView(
        String target, String word, String tone, String stage, String pointer, String text, boolean open) {

    static CellView of(List<BehaviourDrift> drifts, String target) {
        return drifts.stream()
                .filter(drift -> drift.target().equals(target))
                .findFirst()
                .map(drift -> of(drift.review()))
                .orElseGet(() -> new CellView(target, "–", "soft", "", "", "", false));
    }

    private static CellView of(Review review) {
        Review.Outcome outcome = review.outcome();
        String target = review.comparison().target();
        if (review.comparison().verdict() instanceof Verdict.Different different) {
            return new CellView(
                    target,
                    word(outcome),
                    tone(outcome),
                    different.cause().number() + " " + different.cause().title(),
                    ReviewText.first(review, different).place().pointer(),
                    ReviewText.of(review),
                    false);
        }
        String text = reason(review.comparison().verdict());
        String remark = review.comparison().verdict() instanceof Verdict.Equal seen && seen.stagesSeen()
                ? "at every stage"
                : "";
        return new CellView(target, word(outcome), tone(outcome), remark, "", text, !text.isEmpty());
    }

    private static String reason(Verdict verdict) {
        if (verdict instanceof Verdict.Unavailable gone) {
            return (gone.answersEqual() ? "The answer is equal, but of the stages nothing is known. " : "")
                    + gone.reason();
        }
        return verdict instanceof Verdict.NotComparable not ? not.reason() : "";
    }

    static String word(Review.Outcome outcome) {
        return switch (outcome) {
            case EQUAL -> "equal";
            case ACCEPTED -> "accepted";
            case DIFFERENT -> "different";
            case NOT_COMPARABLE -> "not comparable";
            case UNAVAILABLE -> "not reached";
        };
    }

    static String tone(Review.Outcome outcome) {
        return switch (outcome) {
            case EQUAL -> "good";
            case ACCEPTED -> "known";
            case DIFFERENT, UNAVAILABLE -> "bad";
            case NOT_COMPARABLE -> "soft";
        };
    }
}
