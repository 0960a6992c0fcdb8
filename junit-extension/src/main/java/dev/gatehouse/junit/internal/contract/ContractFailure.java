package dev.gatehouse.junit.internal.contract;

import dev.gatehouse.contract.accepted.Review;
import dev.gatehouse.contract.comparison.ExchangeComparison;
import dev.gatehouse.contract.comparison.Verdict;
import dev.gatehouse.contract.rendering.FailureText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;

/**
 * What a test fails with.
 *
 * @param different exchanges that differ
 * @param unavailable exchanges that could not be compared
 * @param settings the settings
 * @param today the day
 */
record ContractFailure(List<Review> different, List<Review> unavailable, ContractSettings settings, LocalDate today) {

    static final String DO_WITHOUT = "To do without targets that are not there, set gatehouse.contract=available.";

    /** For how long a suggestion accepts a difference. */
    private static final int DAYS = 90;

    static Optional<ContractFailure> of(List<Review> reviews, ContractSettings settings, LocalDate today) {
        boolean required = settings.mode() == ContractSettings.Mode.REQUIRED;
        List<Review> different = with(reviews, Review.Outcome.DIFFERENT);
        List<Review> unavailable = required ? with(reviews, Review.Outcome.UNAVAILABLE) : List.of();
        return different.isEmpty() && unavailable.isEmpty()
                ? Optional.empty()
                : Optional.of(new ContractFailure(different, unavailable, settings, today));
    }

    private static List<Review> with(List<Review> reviews, Review.Outcome outcome) {
        return reviews.stream().filter(review -> review.outcome() == outcome).toList();
    }

    void raise() {
        if (different.isEmpty()) {
            throw new AssertionFailedError(unavailableText());
        }
        ExchangeComparison first = different.get(0).comparison();
        String text = new FailureText(different, settings.file(), today.plusDays(DAYS)).text();
        AssertionFailedError failure = new AssertionFailedError(text, first.inProcess(), first.onTarget());
        if (!unavailable.isEmpty()) {
            failure.addSuppressed(new AssertionFailedError(unavailableText()));
        }
        throw failure;
    }

    private String unavailableText() {
        String reasons = unavailable.stream()
                .map(review -> verdict(review).reason())
                .distinct()
                .collect(Collectors.joining("\n"));
        String exchanges =
                unavailable.stream().map(ContractFailure::inProcess).distinct().collect(Collectors.joining("\n"));
        return "Not compared, since a target was not there. " + reasons + "\nWhat the test did in process:\n"
                + exchanges + "\n" + DO_WITHOUT;
    }

    private static String inProcess(Review review) {
        String line = "  " + review.comparison().exchange().line() + " → "
                + review.comparison().exchange().status();
        return verdict(review).answersEqual()
                ? line + " (" + review.comparison().target() + " answered the same, before it was gone)"
                : line;
    }

    private static Verdict.Unavailable verdict(Review review) {
        return (Verdict.Unavailable) review.comparison().verdict();
    }
}
