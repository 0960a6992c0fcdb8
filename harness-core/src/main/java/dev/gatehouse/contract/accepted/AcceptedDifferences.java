package dev.gatehouse.contract.accepted;

import dev.gatehouse.contract.comparison.Difference;
import dev.gatehouse.contract.comparison.ExchangeComparison;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The reviewed list of differences that are accepted.
 *
 * <pre>{@code
 * accepted:
 *   - exchange: GET /pets/{id}
 *     target: localstack
 *     differs: /methodResponse/headers/x-cache
 *     reason: LocalStack has no cache
 *     expires: 2030-01-31
 *   - definition: pets
 *     target: aws eu-west-1
 *     differs: /stage/variables/**
 *     reason: set by hand until the template has a parameter for it
 *     expires: 2030-01-31
 * }</pre>
 *
 * @param all in the order in which they are written
 */
public record AcceptedDifferences(List<Acceptance> all) {

    /** Nothing is accepted. */
    public static final AcceptedDifferences NONE = new AcceptedDifferences(List.of());

    public AcceptedDifferences {
        all = List.copyOf(all);
    }

    /**
     * Reads the list from YAML or JSON.
     *
     * @param fileName used in messages, and by its ending to tell which of the two it is
     * @param text what is in the file
     * @throws AcceptedDifferencesException if it cannot be read, or lacks something; with file and line
     */
    public static AcceptedDifferences read(String fileName, String text) {
        return new AcceptanceReader(fileName).read(text);
    }

    /** Holds a comparison against the list: which of its differences are still open. */
    public Review review(ExchangeComparison comparison, LocalDate today) {
        List<Difference> open = new ArrayList<>();
        Map<Difference, Acceptance> accepted = new LinkedHashMap<>();
        Map<Difference, Acceptance> expired = new LinkedHashMap<>();
        for (Difference difference : comparison.verdict().differences()) {
            Optional<Acceptance> acceptance = valid(comparison, difference, today);
            if (acceptance.isPresent()) {
                accepted.put(difference, acceptance.get());
            } else {
                open.add(difference);
                first(comparison, difference).ifPresent(over -> expired.put(difference, over));
            }
        }
        return new Review(comparison, open, accepted, expired);
    }

    /**
     * Entries about exchanges that were compared as far as the entry needs, of whose differences there was none: they have outlived
     * their reason.
     */
    public List<Acceptance> unused(Collection<Review> reviews) {
        return ofExchanges()
                .filter(acceptance -> wasCompared(acceptance, reviews))
                .filter(acceptance -> reviews.stream().noneMatch(review -> review.used(acceptance)))
                .toList();
    }

    /** Entries about exchanges that were not compared in this run, or not as far as the entry needs: nothing can be said of them. */
    public List<Acceptance> untried(Collection<Review> reviews) {
        return ofExchanges()
                .filter(acceptance -> !wasCompared(acceptance, reviews))
                .filter(acceptance -> reviews.stream().noneMatch(review -> review.used(acceptance)))
                .toList();
    }

    /** Entries about definitions. */
    public List<Acceptance> ofDefinitions() {
        return all.stream()
                .filter(acceptance -> !acceptance.definition().isEmpty())
                .toList();
    }

    private Stream<Acceptance> ofExchanges() {
        return all.stream().filter(acceptance -> acceptance.definition().isEmpty());
    }

    /**
     * A target that was not reached, or whose answer would prove nothing, has not shown that the difference is gone; nor has one of
     * whose inner stages nothing was seen, if it is there that the difference was.
     */
    private static boolean wasCompared(Acceptance acceptance, Collection<Review> reviews) {
        return reviews.stream()
                .anyMatch(review -> review.compared()
                        && acceptance.concerns(review.comparison())
                        && (review.sawStages() || !acceptance.needsStages()));
    }

    private Optional<Acceptance> valid(ExchangeComparison comparison, Difference difference, LocalDate today) {
        return all.stream()
                .filter(acceptance -> acceptance.covers(comparison, difference))
                .filter(acceptance -> !acceptance.isExpiredOn(today))
                .findFirst();
    }

    private Optional<Acceptance> first(ExchangeComparison comparison, Difference difference) {
        return all.stream()
                .filter(acceptance -> acceptance.covers(comparison, difference))
                .findFirst();
    }
}
