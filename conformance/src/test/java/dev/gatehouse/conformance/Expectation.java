package dev.gatehouse.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Matches answers as the corpus's README says: objects as subsets, everything else exactly, with matcher objects. */
final class Expectation {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private Expectation() {}

    static void match(JsonNode want, JsonNode got, String at) {
        if (want.isObject() && want.size() == 1 && want.fieldNames().next().startsWith("$")) {
            Map.Entry<String, JsonNode> only = want.properties().iterator().next();
            if (matcher(only.getKey(), only.getValue(), got, at)) {
                return;
            }
        }
        if (want.isObject()) {
            matchObject(want, got, at);
        } else if (want.isArray()) {
            matchArray(want, got, at);
        } else if (!same(want, got)) {
            throw new Mismatch(at + ": " + brief(want) + " expected, got " + brief(got));
        }
    }

    private static boolean same(JsonNode want, JsonNode got) {
        return want.isNumber() && got.isNumber()
                ? want.decimalValue().compareTo(got.decimalValue()) == 0
                : want.equals(got);
    }

    private static void matchObject(JsonNode want, JsonNode got, String at) {
        require(got.isObject(), at, "object expected, got " + brief(got));
        want.properties().forEach(entry -> {
            String key = entry.getKey();
            String below = at + "." + key;
            if (isAbsent(entry.getValue())) {
                require(!got.has(key), below, "should be absent, is " + brief(got.path(key)));
            } else {
                require(got.has(key), below, "missing; got keys " + keys(got));
                match(entry.getValue(), got.get(key), below);
            }
        });
    }

    private static void matchArray(JsonNode want, JsonNode got, String at) {
        require(got.isArray() && got.size() == want.size(), at, brief(want) + " expected, got " + brief(got));
        for (int i = 0; i < want.size(); i++) {
            match(want.get(i), got.get(i), at + "[" + i + "]");
        }
    }

    private static boolean matcher(String operator, JsonNode argument, JsonNode got, String at) {
        switch (operator) {
            case "$absent" -> throw new Mismatch(at + ": should be absent, is " + brief(got));
            case "$any" -> {}
            case "$type" ->
                require(isOfType(argument.asText(), got), at, "type " + argument + " expected, got " + brief(got));
            case "$regex" -> matchRegex(argument.asText(), got, at);
            case "$uuid" -> matchRegex(UUID, got, at);
            case "$jsonText" -> match(argument, parsed(got, at), at + "(json)");
            case "$exact" -> {
                require(
                        got.isObject() && keys(got).equals(presentKeys(argument)),
                        at,
                        "exactly keys " + presentKeys(argument) + " expected, got " + brief(got));
                matchObject(argument, got, at);
            }
            case "$unordered" -> matchUnordered(argument, got, at);
            case "$epochSeconds" -> matchTime(got, 1, at);
            case "$epochMillis" -> matchTime(got, 1000, at);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void matchRegex(String regex, JsonNode got, String at) {
        boolean matches = got.isTextual()
                && Pattern.compile(regex, Pattern.DOTALL).matcher(got.asText()).matches();
        require(matches, at, "/" + regex + "/ expected, got " + brief(got));
    }

    private static void matchTime(JsonNode got, long unitsPerSecond, String at) {
        String text = got.asText();
        boolean near = text.chars().allMatch(c -> c >= '0' && c <= '9')
                && !text.isEmpty()
                && Math.abs(Long.parseLong(text) / unitsPerSecond
                                - Instant.now().getEpochSecond())
                        <= 3600;
        require(near, at, "a time of now expected, got " + brief(got));
    }

    private static void matchUnordered(JsonNode want, JsonNode got, String at) {
        require(got.isArray() && got.size() == want.size(), at, want.size() + " items expected, got " + brief(got));
        List<JsonNode> left = new ArrayList<>();
        got.forEach(left::add);
        for (JsonNode wanted : want) {
            require(left.removeIf(onlyFirst(wanted, at)), at, "no item matches " + brief(wanted) + " in " + brief(got));
        }
    }

    private static java.util.function.Predicate<JsonNode> onlyFirst(JsonNode wanted, String at) {
        boolean[] taken = {false};
        return item -> {
            if (taken[0]) {
                return false;
            }
            try {
                match(wanted, item, at);
                taken[0] = true;
                return true;
            } catch (Mismatch notThisOne) {
                return false;
            }
        };
    }

    private static boolean isOfType(String types, JsonNode got) {
        return List.of(types.split("\\|")).contains(got.getNodeType().name().toLowerCase(Locale.ROOT));
    }

    private static JsonNode parsed(JsonNode got, String at) {
        try {
            return JSON.readTree(got.asText());
        } catch (JsonProcessingException e) {
            throw new Mismatch(at + ": JSON text expected, got " + brief(got));
        }
    }

    private static TreeSet<String> presentKeys(JsonNode want) {
        TreeSet<String> keys = new TreeSet<>();
        want.properties().forEach(e -> {
            if (!isAbsent(e.getValue())) {
                keys.add(e.getKey());
            }
        });
        return keys;
    }

    private static TreeSet<String> keys(JsonNode node) {
        TreeSet<String> keys = new TreeSet<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    static boolean isAbsent(JsonNode want) {
        return want.isObject() && want.size() == 1 && want.path("$absent").asBoolean();
    }

    private static void require(boolean condition, String at, String otherwise) {
        if (!condition) {
            throw new Mismatch(at + ": " + otherwise);
        }
    }

    static String brief(JsonNode node) {
        String text = node.toString();
        return text.length() < 600 ? text : text.substring(0, 600) + "...";
    }
}
