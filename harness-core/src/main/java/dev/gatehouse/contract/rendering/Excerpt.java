package dev.gatehouse.contract.rendering;

import java.util.Arrays;

/**
 * Two long values, cut to where they differ.
 *
 * @param first the one
 * @param second the other
 */
record Excerpt(String first, String second) {

    private static final int LONGEST = 240;
    private static final int BEFORE = 60;

    static Excerpt of(String first, String second) {
        int mismatch = Arrays.mismatch(first.toCharArray(), second.toCharArray());
        int from = Math.max(0, mismatch - BEFORE);
        boolean cut = Math.max(first.length(), second.length()) > LONGEST;
        return cut ? new Excerpt(part(first, from), part(second, from)) : new Excerpt(first, second);
    }

    private static String part(String text, int from) {
        int begin = text.length() <= LONGEST ? 0 : Math.min(from, text.length());
        int end = Math.min(text.length(), begin + LONGEST);
        return (begin > 0 ? "…" : "") + text.substring(begin, end) + (end < text.length() ? "…" : "");
    }
}
