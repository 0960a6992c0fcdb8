package dev.gatehouse.flow.httpapi.cors;

import java.util.List;
import java.util.Optional;

/**
 * The origins that an API allows.
 *
 * @param origins as configured: origins, {@code *}, or all of a scheme as {@code https://*}
 */
record AllowedOrigins(List<String> origins) {

    private static final String ANY = "*";

    /** What {@code Access-Control-Allow-Origin} says to an origin; none if it is not allowed. */
    Optional<String> answerTo(String origin) {
        if (origins.contains(ANY)) {
            return Optional.of(ANY);
        }
        return origins.stream()
                .filter(allowed -> allowed.equals(origin) || isScheme(allowed, origin))
                .findFirst()
                .map(allowed -> origin);
    }

    private static boolean isScheme(String allowed, String origin) {
        return allowed.endsWith("://*") && origin.startsWith(allowed.substring(0, allowed.length() - 1));
    }
}
