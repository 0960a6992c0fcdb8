package dev.gatehouse.contract.accepted;

import dev.gatehouse.contract.comparison.Difference;
import dev.gatehouse.contract.comparison.ExchangeComparison;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A difference that a team has decided to live with for now.
 *
 * @param exchange the route, as <code>GET /pets/{id}</code>; {@code *} for every one
 * @param target the target's name; {@code *} for every one
 * @param differs JSON pointers into the exchange, as {@code /methodResponse/headers/x-cache}; {@code *} stands for one name or
 *     index, {@code **} for any number of them
 * @param reason why it is accepted
 * @param expires the last day on which it is
 * @param place where it is written, as {@code accepted-differences.yml:3:5}
 */
public record Acceptance(
        String exchange, String target, List<PointerPattern> differs, String reason, LocalDate expires, String place) {

    private static final String EVERY = "*";

    public Acceptance {
        differs = List.copyOf(differs);
    }

    /** Whether this is about a difference of an exchange. */
    public boolean covers(ExchangeComparison comparison, Difference difference) {
        return concerns(comparison)
                && differs.stream()
                        .anyMatch(pattern -> pattern.matches(difference.place().pointer()));
    }

    /** Whether this is about an exchange with a target, whatever differs. */
    public boolean concerns(ExchangeComparison comparison) {
        return (exchange.equals(EVERY) || exchange.equals(comparison.exchange().route()))
                && (target.equals(EVERY) || target.equals(comparison.target()));
    }

    /** Whether its time is over. */
    public boolean isExpiredOn(LocalDate today) {
        return today.isAfter(expires);
    }

    /** The pointers, as one text. */
    public String pointers() {
        return differs.stream().map(PointerPattern::text).collect(Collectors.joining(", "));
    }

    /** In a line: what, why and until when. */
    @Override
    public String toString() {
        return exchange + " on " + target + " at " + pointers() + " until " + expires + ": " + reason + " (" + place
                + ")";
    }
}
