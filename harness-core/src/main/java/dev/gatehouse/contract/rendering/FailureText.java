package dev.gatehouse.contract.rendering;

import dev.gatehouse.contract.accepted.Review;
import dev.gatehouse.contract.accepted.TargetName;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a test says of exchanges that differ.
 *
 * @param reviews the exchanges that differ; at least one
 * @param file where differences can be accepted
 * @param suggested a day until when one might accept them
 */
public record FailureText(List<Review> reviews, String file, LocalDate suggested) {

    private static final int MOST_EXCHANGES = 5;
    private static final int MOST_ENTRIES = 8;

    public FailureText {
        reviews = List.copyOf(reviews);
    }

    /** The message. */
    public String text() {
        String shown =
                reviews.stream().limit(MOST_EXCHANGES).map(ReviewText::of).collect(Collectors.joining("\n\n"));
        int more = reviews.size() - MOST_EXCHANGES;
        String rest = more <= 0
                ? ""
                : "\n\n… and so did " + more + " more:\n"
                        + reviews.stream()
                                .skip(MOST_EXCHANGES)
                                .map(review -> "  " + ReviewText.inOneLine(review))
                                .collect(Collectors.joining("\n"));
        return shown + rest + "\n\n" + howToAccept();
    }

    private String howToAccept() {
        String renewing = "give it a new reason and a new day in " + file + ".";
        if (reviews.stream().allMatch(FailureText::hasExpired)) {
            return "If it shall stay accepted, " + renewing;
        }
        String entries = "If a difference is known and shall be accepted for now, say so in " + file + ":\naccepted:\n"
                + routes().map(this::entry).limit(MOST_ENTRIES).collect(Collectors.joining("\n"));
        boolean others = reviews.stream().anyMatch(review -> !review.expired().isEmpty());
        return others
                ? entries + "\n\nWhat was accepted, and is not any more, has an entry already: if it shall stay, "
                        + renewing
                : entries;
    }

    private static boolean hasExpired(Review review) {
        return review.open().stream().allMatch(review.expired()::containsKey);
    }

    /** One review of each route and target. */
    private Stream<Review> routes() {
        Map<List<String>, Review> first = new LinkedHashMap<>();
        reviews.stream()
                .filter(review -> !hasExpired(review))
                .forEach(review -> first.putIfAbsent(
                        List.of(
                                review.comparison().exchange().route(),
                                review.comparison().target()),
                        review));
        return first.values().stream();
    }

    private String entry(Review review) {
        String route = review.comparison().exchange().route();
        String target = review.comparison().target();
        return "  - exchange: " + route + "\n    target: " + new TargetName(target).written() + "\n    differs:"
                + pointers(route, target) + "\n    reason: (say why)\n    expires: " + suggested;
    }

    /** Of all exchanges that took this route. */
    private String pointers(String route, String target) {
        List<String> pointers = reviews.stream()
                .filter(review -> review.comparison().exchange().route().equals(route)
                        && review.comparison().target().equals(target))
                .flatMap(review -> review.open().stream()
                        .filter(difference -> !review.expired().containsKey(difference)))
                .map(difference -> difference.place().pointer())
                .distinct()
                .toList();
        return pointers.size() == 1 ? " " + pointers.get(0) : "\n      - " + String.join("\n      - ", pointers);
    }
}
