package dev.gatehouse.contract.normalisation;

import java.util.regex.Pattern;

/**
 * A part of a text that means nothing, and what stands in its place.
 *
 * @param pattern what is replaced
 * @param replacement as of {@link java.util.regex.Matcher#replaceAll(String)}
 */
record TextRule(Pattern pattern, String replacement) {

    String apply(String text) {
        return pattern.matcher(text).replaceAll(replacement);
    }
}
