package dev.gatehouse.bridge.deploy;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something whose id is known only once the target has made it. In a plan it stands as a text that no definition has.
 *
 * @param kind what it is, as {@code api}
 * @param id its id in process
 */
record Reference(String kind, String id) {

    private static final char OPEN = '\u2039';
    private static final Pattern IN_TEXT = Pattern.compile("\u2039([a-z]+) ([^\u203a]*)\u203a");

    @Override
    public String toString() {
        return OPEN + kind + " " + id + "\u203a";
    }

    /** The text with the ids that are known in their places. */
    static String filled(String text, Map<Reference, String> ids) {
        return text.indexOf(OPEN) < 0
                ? text
                : IN_TEXT.matcher(text)
                        .replaceAll(m -> Matcher.quoteReplacement(
                                ids.getOrDefault(new Reference(m.group(1), m.group(2)), m.group())));
    }

    /** Whether a text still waits for an id. */
    static boolean isIn(String text) {
        return text.indexOf(OPEN) >= 0 && IN_TEXT.matcher(text).find();
    }
}
