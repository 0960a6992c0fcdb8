package dev.gatehouse.contract.pact.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;

/**
 * One matching rule, as a pact file has it.
 *
 * @param match its name, as {@code type} or {@code regex}
 * @param attributes the whole rule, with what belongs to its kind
 */
public record Rule(String match, JsonNode attributes) {

    /** Values of the same JSON type. */
    public static Rule type() {
        return new Rule("type", JsonNodeFactory.instance.objectNode().put("match", "type"));
    }

    /** Values whose text the whole expression matches. */
    public static Rule regex(String regex) {
        ObjectNode rule =
                JsonNodeFactory.instance.objectNode().put("match", "regex").put("regex", regex);
        return new Rule("regex", rule);
    }

    /** Reads a rule; in version 2 its kind may follow from its attributes alone. */
    static Rule read(JsonNode rule) {
        String match = rule.path("match").asText();
        if (!match.isEmpty()) {
            return new Rule(match.equals("timestamp") ? "datetime" : match, rule);
        }
        for (String kind : new String[] {"regex", "date", "time"}) {
            if (rule.has(kind)) {
                return new Rule(kind, rule);
            }
        }
        if (rule.has("timestamp")) {
            return new Rule("datetime", rule);
        }
        return new Rule(rule.has("min") || rule.has("max") ? "type" : "", rule);
    }

    String text(String attribute) {
        return attributes.path(attribute).asText();
    }

    /** The format of a date; version 2 has it under the rule's own name. */
    String format() {
        for (String name : new String[] {"format", match, "timestamp"}) {
            if (attributes.path(name).isTextual()) {
                return text(name);
            }
        }
        return "";
    }

    /** This rule without its limits: what a rule further up says of how many there may be is not said of what is below. */
    Rule withoutLimits() {
        if (!attributes.has("min") && !attributes.has("max")) {
            return this;
        }
        ObjectNode without = attributes.deepCopy();
        return new Rule(match, without.without(List.of("min", "max")));
    }

    boolean isOf(String... kinds) {
        return Arrays.asList(kinds).contains(match);
    }
}
