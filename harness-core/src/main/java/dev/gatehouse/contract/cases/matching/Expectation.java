package dev.gatehouse.contract.cases.matching;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What an answer is held against.
 *
 * <pre>{@code
 * List<Mismatch> differences = new Expectation(clock.instant()).match(expected, answer, JsonPointer.empty());
 * }</pre>
 *
 * @param now the time that {@code $epochSeconds} and {@code $epochMillis} must be near
 */
public record Expectation(Instant now) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Duration NEAR = Duration.ofHours(1);

    /** Every difference, in the order of what is expected; empty if the answer will do. */
    public List<Mismatch> match(JsonNode want, JsonNode got, JsonPointer at) {
        Optional<String> matcher = Matchers.named(want);
        if (matcher.isPresent()) {
            return matched(matcher.get(), want.get(matcher.get()), got, at);
        }
        if (want.isObject()) {
            return object(want, got, at);
        }
        if (want.isArray()) {
            return array(want, got, at);
        }
        return unless(same(want, got), at, want, got);
    }

    /** The numbers 1 and 1.0 are the same to readers of JSON. */
    private static boolean same(JsonNode want, JsonNode got) {
        boolean numbers = want.isNumber() && got.isNumber();
        return numbers ? want.decimalValue().compareTo(got.decimalValue()) == 0 : want.equals(got);
    }

    private List<Mismatch> object(JsonNode want, JsonNode got, JsonPointer at) {
        if (!got.isObject()) {
            return List.of(Mismatch.of(at, "an object", got));
        }
        List<Mismatch> found = new ArrayList<>();
        want.properties().forEach(entry -> {
            JsonPointer below = at.appendProperty(entry.getKey());
            JsonNode value = got.path(entry.getKey());
            if (Matchers.isAbsent(entry.getValue())) {
                found.addAll(unless(value.isMissingNode(), below, "nothing", value));
            } else if (value.isMissingNode()) {
                found.add(Mismatch.of(below, entry.getValue(), "nothing; there are " + keys(got)));
            } else {
                found.addAll(match(entry.getValue(), value, below));
            }
        });
        return found;
    }

    private List<Mismatch> array(JsonNode want, JsonNode got, JsonPointer at) {
        if (!got.isArray() || got.size() != want.size()) {
            return List.of(Mismatch.of(at, want, got));
        }
        List<Mismatch> found = new ArrayList<>();
        for (int i = 0; i < want.size(); i++) {
            found.addAll(match(want.get(i), got.get(i), at.appendIndex(i)));
        }
        return found;
    }

    private List<Mismatch> matched(String matcher, JsonNode argument, JsonNode got, JsonPointer at) {
        return switch (matcher) {
            case "$any" -> List.of();
            case "$type" -> unless(isOfType(argument.asText(), got), at, "a value of type " + argument.asText(), got);
            case "$regex" -> regex(Pattern.compile(argument.asText(), Pattern.DOTALL), got, at);
            case "$uuid" -> unless(got.isTextual() && UUID.matcher(got.asText()).matches(), at, "a UUID", got);
            case "$jsonText" -> jsonText(argument, got, at);
            case "$exact" -> exact(argument, got, at);
            case "$unordered" -> unordered(argument, got, at);
            case "$epochSeconds" -> unless(isNow(got, 1), at, "the time now in seconds", got);
            case "$epochMillis" -> unless(isNow(got, 1000), at, "the time now in milliseconds", got);
            default -> List.of(Mismatch.of(at, "nothing", got));
        };
    }

    private static List<Mismatch> regex(Pattern regex, JsonNode got, JsonPointer at) {
        boolean matches = got.isTextual() && regex.matcher(got.asText()).matches();
        return unless(matches, at, "text that matches /" + regex + "/", got);
    }

    private List<Mismatch> jsonText(JsonNode want, JsonNode got, JsonPointer at) {
        try {
            return match(want, JSON.readTree(got.asText()), at);
        } catch (JsonProcessingException e) {
            return List.of(Mismatch.of(at, "text that holds JSON", got));
        }
    }

    private List<Mismatch> exact(JsonNode want, JsonNode got, JsonPointer at) {
        if (!got.isObject()) {
            return List.of(Mismatch.of(at, "an object", got));
        }
        List<Mismatch> found = new ArrayList<>(object(want, got, at));
        for (String key : keys(got)) {
            if (!want.has(key)) {
                found.add(Mismatch.of(at.appendProperty(key), "nothing", got.get(key)));
            }
        }
        return found;
    }

    private List<Mismatch> unordered(JsonNode want, JsonNode got, JsonPointer at) {
        if (!got.isArray() || got.size() != want.size()) {
            return List.of(Mismatch.of(at, want.size() + " items, in any order: " + want, got));
        }
        List<JsonNode> left = new ArrayList<>();
        got.forEach(left::add);
        List<Mismatch> found = new ArrayList<>();
        for (JsonNode wanted : want) {
            Optional<JsonNode> item =
                    left.stream().filter(i -> match(wanted, i, at).isEmpty()).findFirst();
            item.ifPresent(left::remove);
            found.addAll(unless(item.isPresent(), at, "an item " + wanted, got));
        }
        return found;
    }

    private static boolean isOfType(String types, JsonNode got) {
        return Arrays.asList(types.split("\\|", -1))
                .contains(got.getNodeType().name().toLowerCase(Locale.ROOT));
    }

    private boolean isNow(JsonNode got, long unitsPerSecond) {
        String text = got.asText();
        if (!text.matches("[0-9]{1,18}")) {
            return false;
        }
        long apart = Long.parseLong(text) / unitsPerSecond - now.getEpochSecond();
        return Math.abs(apart) <= NEAR.toSeconds();
    }

    private static Set<String> keys(JsonNode node) {
        Set<String> keys = new TreeSet<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static List<Mismatch> unless(boolean holds, JsonPointer at, Object expected, Object actual) {
        return holds ? List.of() : List.of(Mismatch.of(at, expected, actual));
    }
}
