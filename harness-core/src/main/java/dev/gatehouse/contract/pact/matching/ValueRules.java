package dev.gatehouse.contract.pact.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Holds single values to rules. Texts of headers are read as what they say: {@code 7} is an integer there. */
record ValueRules(boolean ofText) {

    private static final Pattern INTEGER = Pattern.compile("-?\\d+");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+([eE][+-]?\\d+)?");
    private static final Pattern SEMVER = Pattern.compile("(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)"
            + "(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?");

    /** Rules of JSON values. */
    static final ValueRules JSON = new ValueRules(false);

    /** Rules of texts, as headers are. */
    static final ValueRules TEXT = new ValueRules(true);

    /** What is wrong; empty if the rules hold. */
    Optional<String> problem(RuleSet rules, JsonNode expected, JsonNode actual) {
        Optional<String> first = Optional.empty();
        for (Rule rule : rules.rules()) {
            Optional<String> problem = problem(rule, expected, actual);
            if (problem.isEmpty() && rules.any()) {
                return Optional.empty();
            }
            if (problem.isPresent() && !rules.any()) {
                return problem;
            }
            first = first.or(() -> problem);
        }
        return first;
    }

    private Optional<String> problem(Rule rule, JsonNode expected, JsonNode actual) {
        String text = actual.asText();
        return switch (rule.match()) {
            case "equality" -> when(same(expected, actual), "it is not equal");
            case "type" -> when(sameType(expected, actual), "it is of another type");
            case "regex" -> regex(rule.text("regex"), actual);
            case "include" ->
                when(
                        actual.isValueNode() && text.contains(rule.text("value")),
                        "it has no \"" + rule.text("value") + "\" in it");
            case "integer" ->
                when(ofText ? INTEGER.matcher(text).matches() : actual.isIntegralNumber(), "it is no integer");
            case "decimal" ->
                when(ofText ? DECIMAL.matcher(text).matches() : isDecimal(actual), "it is no decimal number");
            case "number" ->
                when(
                        ofText
                                ? INTEGER.matcher(text).matches()
                                        || DECIMAL.matcher(text).matches()
                                : actual.isNumber(),
                        "it is no number");
            case "boolean" ->
                when(actual.isBoolean() || text.equals("true") || text.equals("false"), "it is no boolean");
            case "null" -> when(actual.isNull(), "it is not null");
            case "notEmpty" -> when(!isEmpty(actual), "it is empty");
            case "semver" -> when(SEMVER.matcher(text).matches(), "it is no semantic version");
            case "date", "time", "datetime" -> date(rule, text);
            // what they say of members is looked at where the members are; a single value below them must be equal
            case "values", "eachKey", "eachValue", "arrayContains" ->
                when(actual.isContainerNode() || same(expected, actual), "it is another value");
            default -> Optional.of("the matching rule \"" + rule.match() + "\" is not supported: " + rule.attributes());
        };
    }

    private static Optional<String> when(boolean holds, String problem) {
        return holds ? Optional.empty() : Optional.of(problem);
    }

    static boolean same(JsonNode expected, JsonNode actual) {
        return (expected.isNumber() && actual.isNumber())
                ? expected.decimalValue().compareTo(actual.decimalValue()) == 0
                        && expected.isIntegralNumber() == actual.isIntegralNumber()
                : expected.equals(actual);
    }

    private boolean sameType(JsonNode expected, JsonNode actual) {
        return ofText || expected.getNodeType() == actual.getNodeType();
    }

    private static boolean isDecimal(JsonNode actual) {
        return actual.isFloatingPointNumber() && actual.decimalValue().scale() > 0;
    }

    private static boolean isEmpty(JsonNode actual) {
        return actual.isNull()
                || actual.isMissingNode()
                || (actual.isContainerNode()
                        ? actual.isEmpty()
                        : actual.asText().isEmpty());
    }

    private static Optional<String> regex(String regex, JsonNode actual) {
        try {
            String text = actual.isContainerNode() ? actual.toString() : actual.asText();
            return when(!actual.isNull() && Pattern.matches(regex, text), "it does not match /" + regex + "/");
        } catch (PatternSyntaxException unreadable) {
            return Optional.of("the rule's expression is none that Java reads: " + unreadable.getMessage());
        }
    }

    private static Optional<String> date(Rule rule, String text) {
        try {
            formatter(rule).parse(text);
            return Optional.empty();
        } catch (IllegalArgumentException | DateTimeException wrong) {
            String format = rule.format();
            return Optional.of("it is no " + rule.match() + (format.isEmpty() ? "" : " of the format " + format));
        }
    }

    private static DateTimeFormatter formatter(Rule rule) {
        if (!rule.format().isEmpty()) {
            return DateTimeFormatter.ofPattern(rule.format(), Locale.ENGLISH);
        }
        return switch (rule.match()) {
            case "date" -> DateTimeFormatter.ISO_DATE;
            case "time" -> DateTimeFormatter.ISO_TIME;
            default -> DateTimeFormatter.ISO_DATE_TIME;
        };
    }
}
