package dev.gatehouse.bridge.deploy;

import dev.gatehouse.contract.target.NotComparable;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Plans an API's resource policy, which names the API itself and so comes after it.
 *
 * @param apiId the API's id in process
 */
record PolicyPlanner(String apiId) {

    void plan(String policy, Plan plan) {
        if (policy.isEmpty()) {
            return;
        }
        String lower = policy.toLowerCase(Locale.ROOT);
        if (Stream.of("aws:sourceip", "aws:sourcevpc", "aws:vpcsourceip").anyMatch(lower::contains)) {
            plan.add(NotComparable.everythingOf(
                    apiId, "its policy looks at the network that a request comes from, another one on every target"));
            return;
        }
        Reference api = new Reference("api", apiId);
        plan.add(PlannedCall.of(
                "UpdateRestApi",
                Account.replacing(
                        Account.parameters("restApiId", api.toString()),
                        "/policy",
                        plain(policy).replace(apiId, api.toString())),
                Scope.api(apiId)));
    }

    /** AWS shows policies with quotes escaped once more than it takes them. */
    private static String plain(String policy) {
        return policy.startsWith("{\\\"") ? policy.replace("\\\"", "\"").replace("\\/", "/") : policy;
    }
}
