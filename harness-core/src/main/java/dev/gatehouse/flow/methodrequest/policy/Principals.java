package dev.gatehouse.flow.methodrequest.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * The {@code Principal} of a statement, or its {@code NotPrincipal}.
 *
 * @param names ARNs and account ids; {@code *} for everybody, anonymous callers too
 * @param except whether it covers everybody but these
 */
record Principals(List<String> names, boolean except) {

    private static final String EVERYBODY = "*";

    static Principals read(JsonNode statement) {
        boolean except = statement.has("NotPrincipal");
        JsonNode principal = statement.path(except ? "NotPrincipal" : "Principal");
        if (principal.isMissingNode()) {
            // the policy of a caller: it speaks of that caller only
            return new Principals(List.of(EVERYBODY), false);
        }
        return new Principals(JsonLists.texts(principal.isObject() ? principal.path("AWS") : principal), except);
    }

    /** As {@code Principal [arn:aws:iam::123456789012:root]}. */
    String inWords() {
        return (except ? "NotPrincipal " : "Principal ") + names;
    }

    boolean cover(PolicyRequest request) {
        return names.stream()
                        .anyMatch(name ->
                                name.equals(EVERYBODY) || request.principals().contains(name))
                != except;
    }
}
