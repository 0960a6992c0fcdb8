package dev.gatehouse.record.redaction;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Masks strings, and lists of strings, under the names of secrets in JSON text.
 *
 * <p>It works on the text, not on a tree: what was sent need not be JSON, and what is recorded must not change in any
 * other place.
 */
final class JsonFields {

    private static final String STRING = "\"(?:[^\"\\\\]|\\\\.)*+\"";
    private static final Pattern CONTENT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");

    /** By their first character in both cases; most quotes in a JSON text are seen off by it. */
    private final Map<Character, List<String>> names;

    private final BitSet initials = new BitSet();
    private final Pattern field;
    private final MaskStyle style;

    JsonFields(Set<String> names, MaskStyle style) {
        this.names = names.stream()
                .filter(name -> !name.isEmpty())
                .flatMap(name -> Stream.of(Character.toLowerCase(name.charAt(0)), Character.toUpperCase(name.charAt(0)))
                        .distinct()
                        .map(initial -> Map.entry(initial, name)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        this.names.keySet().forEach(initials::set);
        this.style = style;
        String alternatives = names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        this.field = Pattern.compile(
                "(\"(" + alternatives + ")\"\\s*+:\\s*+)(" + STRING + "|\\[(?:\\s*+" + STRING + "\\s*+,?)*+\\])",
                Pattern.CASE_INSENSITIVE);
    }

    String masked(String json) {
        return mayHaveOne(json) ? replaced(json) : json;
    }

    /** Most texts have no such name: to see that costs little beside the pattern. */
    private boolean mayHaveOne(String json) {
        int last = json.length() - 1;
        for (int quote = json.indexOf('"'); quote >= 0 && quote < last; quote = json.indexOf('"', quote + 1)) {
            if (initials.get(json.charAt(quote + 1)) && isName(json, quote + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(String json, int at) {
        for (String name : names.getOrDefault(json.charAt(at), List.of())) {
            if (json.regionMatches(true, at, name, 0, name.length())) {
                return true;
            }
        }
        return false;
    }

    private String replaced(String json) {
        return field.matcher(json)
                .replaceAll(
                        found -> Matcher.quoteReplacement(found.group(1) + strings(found.group(2), found.group(3))));
    }

    private String strings(String name, String json) {
        return CONTENT.matcher(json)
                .replaceAll(found -> Matcher.quoteReplacement("\"" + style.underName(name, found.group(1)) + "\""));
    }
}
