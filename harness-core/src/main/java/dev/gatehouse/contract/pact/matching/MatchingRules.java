package dev.gatehouse.contract.pact.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of a request or of an answer.
 *
 * @param byCategory {@code body}, {@code header}, {@code query} to rules by path or name; {@code path} and {@code status} have
 *     theirs under the empty name
 */
public record MatchingRules(Map<String, Map<String, RuleSet>> byCategory) {

    /** No rules: everything must be equal. */
    public static final MatchingRules NONE = new MatchingRules(Map.of());

    public MatchingRules {
        Map<String, Map<String, RuleSet>> copy = new LinkedHashMap<>();
        byCategory.forEach(
                (category, rules) -> copy.put(category, Collections.unmodifiableMap(new LinkedHashMap<>(rules))));
        byCategory = Collections.unmodifiableMap(copy);
    }

    /** Reads the rules of any version. */
    public static MatchingRules read(JsonNode node) {
        Map<String, Map<String, RuleSet>> read = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            if (entry.getKey().startsWith("$")) {
                version2(entry.getKey(), RuleSet.read(entry.getValue()), read);
            } else {
                category(entry.getKey(), entry.getValue(), read);
            }
        });
        return new MatchingRules(read);
    }

    /** Version 2 has {@code $.body.name} and {@code $.headers.Accept}, later ones {@code header} to {@code Accept}. */
    private static void version2(String path, RuleSet rules, Map<String, Map<String, RuleSet>> read) {
        PathExpression parsed = PathExpression.parse(path);
        String area = parsed.segments().isEmpty() ? "" : parsed.segments().get(0);
        String category = area.equals("headers") ? "header" : area;
        String rest = path.substring(Math.min(path.length(), "$.".length() + area.length()));
        String name = category.equals("body")
                ? "$" + rest
                : String.join(".", parsed.segments().stream().skip(1).toList());
        of(read, category).put(name, rules);
    }

    private static void category(String name, JsonNode rules, Map<String, Map<String, RuleSet>> read) {
        String category = name.equals("headers") ? "header" : name;
        if (rules.has("matchers")) {
            of(read, category).put("", RuleSet.read(rules));
        } else {
            rules.properties().forEach(rule -> of(read, category).put(rule.getKey(), RuleSet.read(rule.getValue())));
        }
    }

    private static Map<String, RuleSet> of(Map<String, Map<String, RuleSet>> read, String category) {
        return read.computeIfAbsent(category, c -> new LinkedHashMap<>());
    }

    /** The rules of a category. */
    Map<String, RuleSet> of(String category) {
        return byCategory.getOrDefault(category, Map.of());
    }

    /** The rules for a header or another name; case does not matter. */
    Optional<RuleSet> named(String category, String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return of(category).entrySet().stream()
                .filter(entry -> bare(entry.getKey()).toLowerCase(Locale.ROOT).equals(wanted))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Version 3 files may name headers {@code $.Accept} and {@code Accept[0]}. */
    private static String bare(String name) {
        List<String> segments = PathExpression.parse(name).segments();
        return segments.isEmpty() ? name : segments.get(0);
    }

    /** The rules that name a place of the body best, those of a place above it among them. */
    Optional<RuleSet> inBody(List<String> path) {
        RuleSet best = null;
        int bestWeight = 0;
        int bestLength = 0;
        for (Map.Entry<String, RuleSet> entry : of("body").entrySet()) {
            PathExpression expression = PathExpression.parse(entry.getKey());
            int weight = expression.weight(path);
            int length = expression.segments().size();
            if (weight > bestWeight || (weight == bestWeight && weight > 0 && length > bestLength)) {
                best = length < path.size() ? entry.getValue().withoutLimits() : entry.getValue();
                bestWeight = weight;
                bestLength = length;
            }
        }
        return Optional.ofNullable(best);
    }
}
