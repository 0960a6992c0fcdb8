package dev.gatehouse.record.redaction;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Masks strings, and lists of strings, under the names of secrets in JSON text.
 *
 * <p>It works on the text, not on a tree: what was sent need not be JSON, and what is recorded must not change in any
 * other place.
 */
final class JsonFields {

    private static final String STRING = "\"(?:[^\"\\\\]|\\\\.)*+\"";
    private static final Pattern CONTENT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");

    private final Pattern field;
    private final MaskStyle style;

    JsonFields(Set<String> names, MaskStyle style) {
        this.style = style;
        String alternatives = names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        this.field = Pattern.compile(
                "(\"(" + alternatives + ")\"\\s*+:\\s*+)(" + STRING + "|\\[(?:\\s*+" + STRING + "\\s*+,?)*+\\])",
                Pattern.CASE_INSENSITIVE);
    }

    String masked(String json) {
        return field.matcher(json)
                .replaceAll(
                        found -> Matcher.quoteReplacement(found.group(1) + strings(found.group(2), found.group(3))));
    }

    private String strings(String name, String json) {
        return CONTENT.matcher(json)
                .replaceAll(found -> Matcher.quoteReplacement("\"" + style.underName(name, found.group(1)) + "\""));
    }
}
