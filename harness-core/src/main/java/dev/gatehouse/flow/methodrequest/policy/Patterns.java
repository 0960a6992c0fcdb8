package dev.gatehouse.flow.methodrequest.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The {@code Action} or {@code Resource} of a statement, or its {@code NotAction} or {@code NotResource}.
 *
 * @param patterns with IAM's wildcards
 * @param except whether it covers everything but these
 */
record Patterns(List<String> patterns, boolean except) {

    static Patterns read(JsonNode statement, String name) {
        boolean except = statement.has("Not" + name);
        return new Patterns(JsonLists.texts(statement.path(except ? "Not" + name : name)), except);
    }

    Patterns map(UnaryOperator<String> change) {
        return new Patterns(patterns.stream().map(change).toList(), except);
    }

    /** As {@code Action [execute-api:*]}. */
    String inWords(String name) {
        return (except ? "Not" : "") + name + " " + patterns;
    }

    boolean cover(String text) {
        return patterns.stream().anyMatch(pattern -> Wildcards.match(pattern, text)) != except;
    }
}
