package dev.gatehouse.control.api;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.patch.Change;
import dev.gatehouse.control.patch.Edit;
import dev.gatehouse.control.patch.Edits;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.Method;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What AWS takes for the settings of a cache.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html">API caching</a>
 */
final class CacheSettings {

    /** In GB, as the service model lists them. */
    static final String CLUSTER_SIZES = "[0.5, 1.6, 6.1, 13.5, 28.4, 58.2, 118, 237]";

    private static final int LONGEST_TTL = 3_600;
    private static final List<String> STRATEGIES =
            List.of("FAIL_WITH_403", "SUCCEED_WITH_RESPONSE_HEADER", "SUCCEED_WITHOUT_RESPONSE_HEADER");

    private CacheSettings() {}

    static Edit clusterSize() {
        List<String> sizes =
                List.of(CLUSTER_SIZES.substring(1, CLUSTER_SIZES.length() - 1).split(", "));
        return checked(
                Edits.text(), change -> change.text().isEmpty() || sizes.contains(change.text()), "one of " + sizes);
    }

    static Edit ttl() {
        return checked(
                Edits.whole(),
                change -> change.text().matches("\\d{1,4}") && Integer.parseInt(change.text()) <= LONGEST_TTL,
                "a number of seconds from 0 to " + LONGEST_TTL);
    }

    static Edit strategy() {
        return checked(Edits.text(), change -> STRATEGIES.contains(change.text()), "one of " + STRATEGIES);
    }

    private static Edit checked(Edit edit, Predicate<Change> valid, String wanted) {
        return (tree, change) -> {
            if (!change.removes() && !valid.test(change)) {
                throw ControlException.badRequest("Invalid value '" + change.text() + "' specified for path "
                        + change.path() + ": it must be " + wanted);
            }
            edit.apply(tree, change);
        };
    }

    /** A cache key parameter must be one that the method declares, or that the integration maps. */
    static void checkKeys(Method method, Integration integration) {
        Set<String> known = new TreeSet<>();
        Stream.concat(method.requestParameters().keySet().stream(), integration.requestParameters().keySet().stream())
                .forEach(name -> known.add(normal(name)));
        if (!integration.cacheKeyParameters().stream()
                .map(CacheSettings::normal)
                .allMatch(known::contains)) {
            throw ControlException.badRequest("Invalid cache key parameter specified");
        }
    }

    /** Header names have no case, and the multivalue form names the same parameter. */
    private static String normal(String name) {
        String single = name.replace(".request.multivalue", ".request.");
        return single.contains(".header.") ? single.toLowerCase(Locale.ROOT) : single;
    }
}
