package dev.gatehouse.contract.accepted;

import dev.gatehouse.contract.comparison.Difference;
import dev.gatehouse.contract.comparison.ExchangeComparison;
import java.time.LocalDate;

/**
 * A difference that a team has decided to live with for now.
 *
 * @param exchange the route, as <code>GET /pets/{id}</code>; {@code *} for every one
 * @param target the target's name; {@code *} for every one
 * @param differs a JSON pointer into the exchange, as {@code /methodResponse/headers/x-cache}; {@code *} stands for one name or
 *     index, {@code **} for any number of them
 * @param reason why it is accepted
 * @param expires the last day on which it is
 * @param place where it is written, as {@code accepted-differences.yml:3:5}
 */
public record Acceptance(
        String exchange, String target, PointerPattern differs, String reason, LocalDate expires, String place) {

    private static final String EVERY = "*";

    /** Whether this is about a difference of an exchange. */
    public boolean covers(ExchangeComparison comparison, Difference difference) {
        return concerns(comparison) && differs.matches(difference.place().pointer());
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

    /** In a line: what, why and until when. */
    @Override
    public String toString() {
        return exchange + " on " + target + " at " + differs + " until " + expires + ": " + reason + " (" + place + ")";
    }
}
