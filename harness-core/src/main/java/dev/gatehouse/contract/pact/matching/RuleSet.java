package dev.gatehouse.contract.pact.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules for one path.
 *
 * @param rules the rules
 * @param any whether one that holds is enough; else all must
 */
public record RuleSet(List<Rule> rules, boolean any) {

    public RuleSet {
        rules = List.copyOf(rules);
    }

    /** One rule alone. */
    public static RuleSet of(Rule rule) {
        return new RuleSet(List.of(rule), false);
    }

    /** Rules of which all must hold. */
    static RuleSet of(JsonNode rules) {
        List<Rule> read = new ArrayList<>();
        rules.forEach(rule -> read.add(Rule.read(rule)));
        return new RuleSet(read, false);
    }

    /** Reads {@code {"matchers": [...], "combine": "AND"}}, or a bare rule as version 2 has it. */
    static RuleSet read(JsonNode node) {
        if (!node.path("matchers").isArray()) {
            return of(Rule.read(node));
        }
        boolean any = node.path("combine").asText().equalsIgnoreCase("OR");
        return new RuleSet(of(node.path("matchers")).rules(), any);
    }

    RuleSet withoutLimits() {
        return new RuleSet(rules.stream().map(Rule::withoutLimits).toList(), any);
    }
}
