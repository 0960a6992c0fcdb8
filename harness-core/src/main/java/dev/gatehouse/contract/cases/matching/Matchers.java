package dev.gatehouse.contract.cases.matching;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The matchers by name, and what is wrong with one before anything is matched. */
public final class Matchers {

    static final String ABSENT = "$absent";

    private static final Set<String> NAMES = new TreeSet<>(Set.of(
            ABSENT,
            "$any",
            "$type",
            "$regex",
            "$uuid",
            "$jsonText",
            "$exact",
            "$unordered",
            "$epochSeconds",
            "$epochMillis"));
    private static final Set<String> TYPES =
            new TreeSet<>(Set.of("string", "number", "boolean", "object", "array", "null"));
    private static final int TYPING_MISTAKE = 2;

    /** A name that is filled in later is no regular expression yet. */
    private static final Pattern NAME = Pattern.compile("\\$\\{[^}]+}");

    private Matchers() {}

    /** Something wrong in an expectation, and where. */
    public record Problem(JsonPointer at, String what) {}

    /** The matcher that a node is; empty if it is a value. */
    static Optional<String> named(JsonNode node) {
        if (!node.isObject() || node.size() != 1) {
            return Optional.empty();
        }
        return Optional.of(node.fieldNames().next()).filter(NAMES::contains);
    }

    static boolean isAbsent(JsonNode node) {
        return named(node).filter(ABSENT::equals).isPresent()
                && node.get(ABSENT).asBoolean();
    }

    /** The first thing in an expectation that no answer could be held against. */
    public static Optional<Problem> problem(JsonNode expected, JsonPointer at) {
        if (expected.isObject() && expected.size() == 1) {
            String key = expected.fieldNames().next();
            Optional<Problem> found = NAMES.contains(key)
                    ? argument(key, expected.get(key), at.appendProperty(key))
                    : misspelt(key, at.appendProperty(key));
            if (found.isPresent()) {
                return found;
            }
        }
        if (expected.isArray()) {
            for (int i = 0; i < expected.size(); i++) {
                Optional<Problem> found = problem(expected.get(i), at.appendIndex(i));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return expected.properties().stream()
                .flatMap(e -> problem(e.getValue(), at.appendProperty(e.getKey())).stream())
                .findFirst();
    }

    private static Optional<Problem> argument(String name, JsonNode argument, JsonPointer at) {
        return switch (name) {
            case "$regex" -> regex(argument.asText(), at);
            case "$type" ->
                TYPES.containsAll(Set.of(argument.asText().split("\\|", -1)))
                        ? Optional.empty()
                        : Optional.of(
                                new Problem(at, "there must be types joined by |, of " + String.join(", ", TYPES)));
            case "$unordered" ->
                argument.isArray() ? Optional.empty() : Optional.of(new Problem(at, "there must be a list"));
            case "$exact" ->
                argument.isObject() ? Optional.empty() : Optional.of(new Problem(at, "there must be an object"));
            default -> Optional.empty();
        };
    }

    private static Optional<Problem> regex(String regex, JsonPointer at) {
        try {
            Pattern.compile(NAME.matcher(regex).replaceAll("x"));
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(new Problem(at, "is no regular expression: " + e.getMessage()));
        }
    }

    /** Keys like {@code $ref} and {@code $default} are values of their own; one that is nearly a matcher is a mistake. */
    private static Optional<Problem> misspelt(String key, JsonPointer at) {
        if (!key.startsWith("$")) {
            return Optional.empty();
        }
        return NAMES.stream()
                .filter(name -> distance(name, key) <= TYPING_MISTAKE)
                .findFirst()
                .map(name -> new Problem(at, "there is no such matcher; " + name + " may be meant"));
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
