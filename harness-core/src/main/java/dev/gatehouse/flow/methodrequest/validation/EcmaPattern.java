package dev.gatehouse.flow.methodrequest.validation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression of ECMA 262, written so that Java reads it. It takes Java as long as it takes the validator, which
 * is all that it is for: in what it matches, Java differs here and there.
 */
final class EcmaPattern {
    private static final Pattern QUANTIFIER = Pattern.compile("\\{\\d+(,\\d*)?}");

    /** Letters that mean the same to both after a backslash; any other letter is itself in ECMA 262. */
    private static final String ESCAPES = "dDsSwWbBfnrtuxc";

    /** Java's own short cuts, a back reference turns off: with them, it ends where the validator does not. */
    private static final String AS_SLOW_AS_THE_VALIDATOR = "|(?!)(?<g>)\\k<g>";

    private final String source;
    private final StringBuilder java = new StringBuilder();
    private boolean inClass;
    private int at;

    private EcmaPattern(String source) {
        this.source = source;
    }

    /** Throws {@link java.util.regex.PatternSyntaxException} if Java does not know what it means. */
    static Pattern compile(String source) {
        EcmaPattern pattern = new EcmaPattern(source);
        while (pattern.at < source.length()) {
            pattern.translate(source.charAt(pattern.at));
        }
        return Pattern.compile("(?:" + pattern.java + ")" + AS_SLOW_AS_THE_VALIDATOR);
    }

    private void translate(char next) {
        if (next == '\\' && at + 1 < source.length()) {
            append(2, escape(source.charAt(at + 1)));
        } else if (inClass) {
            inClass = next != ']';
            append(1, next == '[' || next == '&' ? "\\" + next : String.valueOf(next));
        } else if (source.startsWith("[^]", at)) {
            append(3, "[\\s\\S]");
        } else if (source.startsWith("[]", at)) {
            append(2, "(?!)");
        } else {
            inClass = next == '[';
            append(1, next == '{' && !isQuantifier() ? "\\{" : String.valueOf(next));
        }
    }

    private String escape(char escaped) {
        return switch (escaped) {
            case '0' -> "\\x00";
            case 'v' -> "\\x0B";
            case 'b' -> inClass ? "\\x08" : "\\b";
            default ->
                Character.isLetter(escaped) && ESCAPES.indexOf(escaped) < 0 ? String.valueOf(escaped) : "\\" + escaped;
        };
    }

    private boolean isQuantifier() {
        Matcher matcher = QUANTIFIER.matcher(source);
        return matcher.region(at, source.length()).lookingAt();
    }

    private void append(int read, String translated) {
        at += read;
        java.append(translated);
    }
}
