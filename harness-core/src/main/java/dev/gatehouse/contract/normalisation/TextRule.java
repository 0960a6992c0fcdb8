package dev.gatehouse.contract.normalisation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a text that means nothing, and what stands in its place. */
sealed interface TextRule {

    /** The text with it replaced. */
    String apply(String text);

    /**
     * Whatever matches a pattern.
     *
     * @param pattern what is replaced
     * @param replacement as of {@link Matcher#replaceAll(String)}
     */
    record OfPattern(Pattern pattern, String replacement) implements TextRule {

        @Override
        public String apply(String text) {
            return pattern.matcher(text).replaceAll(replacement);
        }
    }

    /**
     * One value where it stands by itself, as an id. Each exchange has such rules of its own, and few texts have the value in
     * them, so a pattern is made for those alone.
     *
     * @param value what is replaced; not empty
     * @param placeholder what stands in its place, as it is
     */
    record OfValue(String value, String placeholder) implements TextRule {

        @Override
        public String apply(String text) {
            return text.contains(value)
                    ? Pattern.compile("(?<![A-Za-z0-9])" + Pattern.quote(value) + "(?![A-Za-z0-9])")
                            .matcher(text)
                            .replaceAll(Matcher.quoteReplacement(placeholder))
                    : text;
        }
    }
}
