package dev.gatehouse.contract.pact.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds a JSON body to the expected one. What the consumer does not expect may be there: members of objects, not of arrays.
 *
 * <p>Made for one body, used once.
 */
final class JsonBodyMatching {

    private static final String[] OF_EACH_ELEMENT = {"type", "integer", "decimal", "number", "regex", "notEmpty"};

    private final MatchingRules rules;
    private final List<PactMismatch> mismatches = new ArrayList<>();

    JsonBodyMatching(MatchingRules rules) {
        this.rules = rules;
    }

    List<PactMismatch> compared(JsonNode expected, JsonNode actual) {
        compare(List.of(), expected, actual);
        return List.copyOf(mismatches);
    }

    private void compare(List<String> path, JsonNode expected, JsonNode actual) {
        Optional<RuleSet> found = rules.inBody(path);
        if (expected.isObject() && actual.isObject()) {
            objects(path, expected, actual, found);
        } else if (expected.isArray() && actual.isArray()) {
            new Arrays(path, expected, actual).compare(found);
        } else if (found.isPresent()) {
            ValueRules.JSON
                    .problem(found.get(), expected, actual)
                    .ifPresent(problem -> mismatch(path, problem, expected, actual));
        } else if (!ValueRules.same(expected, actual)) {
            mismatch(path, "it is another value", expected, actual);
        }
    }

    private void objects(List<String> path, JsonNode expected, JsonNode actual, Optional<RuleSet> found) {
        List<Rule> own = ownRules(path, found);
        boolean byValue = own.stream().anyMatch(rule -> rule.isOf("values", "eachKey", "eachValue"));
        if (byValue) {
            own.forEach(rule -> eachMember(path, rule, expected, actual));
            return;
        }
        own.stream().filter(rule -> !rule.isOf("type", "equality")).forEach(rule -> ValueRules.JSON
                .problem(RuleSet.of(rule), expected, actual)
                .ifPresent(problem -> mismatch(path, problem, expected, actual)));
        expected.properties().forEach(member -> {
            JsonNode there = actual.get(member.getKey());
            if (there == null) {
                mismatch(below(path, member.getKey()), "it is missing", member.getValue(), TextNode.valueOf("nothing"));
            } else {
                compare(below(path, member.getKey()), member.getValue(), there);
            }
        });
    }

    /** The rules that are written for this very place. */
    private List<Rule> ownRules(List<String> path, Optional<RuleSet> found) {
        boolean own = rules.of("body").keySet().stream()
                .map(PathExpression::parse)
                .anyMatch(expression -> expression.segments().size() == path.size() && expression.weight(path) > 0);
        return own ? found.map(RuleSet::rules).orElse(List.of()) : List.of();
    }

    /** Rules for all members of a map, whatever their names are. */
    private void eachMember(List<String> path, Rule rule, JsonNode expected, JsonNode actual) {
        JsonNode example = expected.isEmpty() ? expected : expected.elements().next();
        RuleSet given = RuleSet.of(rule.attributes().path("rules"));
        for (Map.Entry<String, JsonNode> member : actual.properties()) {
            List<String> at = below(path, member.getKey());
            if (rule.isOf("eachKey")) {
                JsonNode key = TextNode.valueOf(member.getKey());
                ValueRules.JSON
                        .problem(given, key, key)
                        .ifPresent(problem -> mismatch(at, "as a key, " + problem, key, key));
            } else if (rule.isOf("eachValue")) {
                JsonNode like = expected.has(member.getKey()) ? expected.get(member.getKey()) : example;
                ValueRules.JSON
                        .problem(given, like, member.getValue())
                        .ifPresent(problem -> mismatch(at, problem, like, member.getValue()));
            } else if (rule.isOf("values")) {
                compare(at, expected.has(member.getKey()) ? expected.get(member.getKey()) : example, member.getValue());
            }
        }
    }

    private void mismatch(List<String> path, String problem, JsonNode expected, JsonNode actual) {
        mismatches.add(new PactMismatch(text(path), problem, expected.toString(), actual.toString()));
    }

    private static List<String> below(List<String> path, String segment) {
        List<String> below = new ArrayList<>(path);
        below.add(segment);
        return below;
    }

    private static String text(List<String> path) {
        StringBuilder text = new StringBuilder("$");
        for (String segment : path) {
            if (segment.matches("\\d+")) {
                text.append('[').append(segment).append(']');
            } else if (segment.matches("\\w+")) {
                text.append('.').append(segment);
            } else {
                text.append("['").append(segment).append("']");
            }
        }
        return text.toString();
    }

    /** Two arrays at one place. */
    private final class Arrays {

        private final List<String> path;
        private final JsonNode expected;
        private final JsonNode actual;

        private Arrays(List<String> path, JsonNode expected, JsonNode actual) {
            this.path = path;
            this.expected = expected;
            this.actual = actual;
        }

        private void compare(Optional<RuleSet> found) {
            List<Rule> given = found.map(RuleSet::rules).orElse(List.of());
            given.forEach(this::limits);
            if (given.stream().anyMatch(rule -> rule.isOf("arrayContains"))) {
                given.stream().filter(rule -> rule.isOf("arrayContains")).forEach(this::contains);
            } else if (given.stream().anyMatch(rule -> rule.isOf("eachValue"))) {
                given.forEach(this::eachValue);
            } else if (given.stream().anyMatch(rule -> rule.isOf(OF_EACH_ELEMENT))) {
                likeTheFirst();
            } else {
                elementByElement();
            }
        }

        private void limits(Rule rule) {
            JsonNode min = rule.attributes().path("min");
            JsonNode max = rule.attributes().path("max");
            if (min.isNumber() && actual.size() < min.asInt()) {
                mismatch(
                        path,
                        "it has " + actual.size() + " elements, at least " + min + " are expected",
                        expected,
                        actual);
            }
            if (max.isNumber() && actual.size() > max.asInt()) {
                mismatch(
                        path,
                        "it has " + actual.size() + " elements, at most " + max + " are expected",
                        expected,
                        actual);
            }
        }

        private void likeTheFirst() {
            if (expected.isEmpty()) {
                return;
            }
            for (int i = 0; i < actual.size(); i++) {
                JsonNode example = i < expected.size() ? expected.get(i) : expected.get(0);
                JsonBodyMatching.this.compare(below(path, Integer.toString(i)), example, actual.get(i));
            }
        }

        private void eachValue(Rule rule) {
            for (int i = 0; i < actual.size() && rule.isOf("eachValue"); i++) {
                JsonNode example = expected.isEmpty() ? actual.get(i) : expected.get(Math.min(i, expected.size() - 1));
                for (JsonNode each : rule.attributes().path("rules")) {
                    JsonNode there = actual.get(i);
                    List<String> at = below(path, Integer.toString(i));
                    ValueRules.JSON
                            .problem(RuleSet.of(Rule.read(each)), example, there)
                            .ifPresent(problem -> mismatch(at, problem, example, there));
                }
            }
        }

        private void elementByElement() {
            if (expected.size() != actual.size()) {
                mismatch(path, "it has " + actual.size() + " elements, not " + expected.size(), expected, actual);
            }
            for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
                JsonBodyMatching.this.compare(below(path, Integer.toString(i)), expected.get(i), actual.get(i));
            }
        }

        /** Each variant must be somewhere, under rules of its own that begin at the element. */
        private void contains(Rule rule) {
            for (JsonNode variant : rule.attributes().path("variants")) {
                JsonNode example = expected.path(variant.path("index").asInt());
                MatchingRules own = new MatchingRules(Map.of("body", variantRules(variant.path("rules"))));
                boolean there = false;
                for (JsonNode element : actual) {
                    there |=
                            new JsonBodyMatching(own).compared(example, element).isEmpty();
                }
                if (!there) {
                    mismatch(path, "no element is as variant " + variant.path("index"), example, actual);
                }
            }
        }

        private Map<String, RuleSet> variantRules(JsonNode rules) {
            Map<String, RuleSet> read = new LinkedHashMap<>();
            rules.properties().forEach(entry -> read.put(entry.getKey(), RuleSet.read(entry.getValue())));
            return read;
        }
    }
}
