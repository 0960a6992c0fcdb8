package dev.gatehouse.contract.accepted;

import dev.gatehouse.contract.comparison.Difference;
import dev.gatehouse.contract.comparison.ExchangeComparison;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A difference that a team has decided to live with for now: of an exchange, or of an API's definition.
 *
 * @param exchange the route, as <code>GET /pets/{id}</code>; {@code *} for every one; empty if this is about a definition
 * @param definition the API's name; {@code *} for every one; empty if this is about an exchange
 * @param target the target's name, with or without where it is; {@code *} for every one
 * @param differs JSON pointers into the exchange or the export, as {@code /methodResponse/headers/x-cache}; {@code *} stands for one name or
 *     index, {@code **} for any number of them
 * @param reason why it is accepted
 * @param expires the last day on which it is
 * @param place where it is written, as {@code accepted-differences.yml:3:5}
 */
public record Acceptance(
        String exchange,
        String definition,
        String target,
        List<PointerPattern> differs,
        String reason,
        LocalDate expires,
        String place) {

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
        return (exchange.equals(EVERY) || exchange.equals(comparison.exchange().route())) && isOn(comparison.target());
    }

    /** Whether this is about an API's definition and a target, whatever differs. */
    public boolean concernsDefinition(String api, String deployedOn) {
        return (definition.equals(EVERY) || definition.equals(api)) && !definition.isEmpty() && isOn(deployedOn);
    }

    /** Whether this is about a difference of an API's definition, by its pointer into the export. */
    public boolean coversDefinition(String api, String deployedOn, String pointer) {
        return concernsDefinition(api, deployedOn) && differs.stream().anyMatch(pattern -> pattern.matches(pointer));
    }

    /** Whether it takes a view of the inner stages to tell if this is needed. */
    boolean needsStages() {
        return differs.stream().anyMatch(PointerPattern::isOfInnerStage);
    }

    private boolean isOn(String name) {
        return target.equals(EVERY) || new TargetName(name).isMeantBy(target);
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
        String what = definition.isEmpty() ? exchange : "the definition of " + definition;
        return what + " on " + target + " at " + pointers() + " until " + expires + ": " + reason + " (" + place + ")";
    }
}
