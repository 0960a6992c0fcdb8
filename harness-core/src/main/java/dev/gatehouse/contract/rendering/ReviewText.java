package dev.gatehouse.contract.rendering;

import dev.gatehouse.contract.accepted.Acceptance;
import dev.gatehouse.contract.accepted.Review;
import dev.gatehouse.contract.comparison.Difference;
import dev.gatehouse.contract.comparison.Exchange;
import dev.gatehouse.contract.comparison.ExchangeComparison;
import dev.gatehouse.contract.comparison.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What came of comparing one exchange, for a person. */
public final class ReviewText {

    private static final int MOST_SHOWN = 10;

    private final Review review;
    private final List<String> lines = new ArrayList<>();

    private ReviewText(Review review) {
        this.review = review;
    }

    /** One line: the exchange, the target, and what came of it. */
    public static String inOneLine(Review review) {
        ExchangeComparison comparison = review.comparison();
        return comparison.exchange().line() + " on " + comparison.target() + ": " + outcome(review);
    }

    /** What came of it, without the exchange. */
    static String outcome(Review review) {
        Verdict verdict = review.comparison().verdict();
        if (verdict instanceof Verdict.NotComparable not) {
            return "not comparable. " + not.reason();
        }
        if (verdict instanceof Verdict.Unavailable not) {
            return (not.answersEqual() ? "answered the same, but its stages could not be had. " : "not compared. ")
                    + not.reason();
        }
        if (verdict instanceof Verdict.Different different) {
            String word = review.open().isEmpty() ? "differs as accepted" : "differs";
            return word + " at " + first(review, different).place().pointer();
        }
        return ((Verdict.Equal) verdict).stagesSeen() ? "equal, at every stage" : "equal";
    }

    /** Whole paragraphs about an exchange that differs. */
    public static String of(Review review) {
        ReviewText text = new ReviewText(review);
        Verdict verdict = review.comparison().verdict();
        if (verdict instanceof Verdict.Different different) {
            text.different(different);
        } else {
            text.lines.add(inOneLine(review));
        }
        return String.join("\n", text.lines);
    }

    /** The difference to look at: of those that nobody has accepted, if there are any. */
    static Difference first(Review review, Verdict.Different different) {
        boolean firstIsOpen = review.open().isEmpty() || review.open().contains(different.first());
        return firstIsOpen ? different.first() : review.open().get(0);
    }

    private void different(Verdict.Different different) {
        Exchange exchange = review.comparison().exchange();
        lines.add(exchange.line() + " went otherwise on " + review.comparison().target() + ".");
        lines.add("First at stage " + different.cause().number() + ", "
                + different.cause().title() + ": " + different.how().words() + ".");
        Difference first = first(review, different);
        add(first);
        review.open().stream()
                .filter(difference -> !difference.equals(first))
                .limit(MOST_SHOWN - 1)
                .forEach(this::add);
        int more = review.open().size() - MOST_SHOWN;
        if (more > 0) {
            lines.add("");
            lines.add("  … and " + more + " more: see the drift report.");
        }
        review.accepted().values().stream().distinct().forEach(this::accepted);
    }

    private void add(Difference difference) {
        lines.add("");
        DifferenceText.lines(difference, review.comparison().target()).forEach(line -> lines.add("  " + line));
        Acceptance expired = review.expired().get(difference);
        if (expired != null) {
            lines.add("    It was accepted until " + expired.expires() + ", which is over: " + expired.reason() + " ("
                    + expired.place() + ")");
        }
    }

    private void accepted(Acceptance acceptance) {
        lines.add("");
        lines.add(
                "  Accepted until " + acceptance.expires() + ": " + acceptance.pointers() + ", " + acceptance.reason());
    }
}
