package dev.gatehouse.contract.cases.matching;

import com.fasterxml.jackson.core.JsonPointer;

/**
 * One place where an answer is not as expected.
 *
 * @param at the place in the answer
 * @param expected what was expected, in JSON or in words
 * @param actual what came, in JSON or in words
 */
public record Mismatch(JsonPointer at, String expected, String actual) {

    private static final int MOST = 600;

    /** The whole answer is not as expected. */
    public static Mismatch of(Object expected, Object actual) {
        return of(JsonPointer.empty(), expected, actual);
    }

    static Mismatch of(JsonPointer at, Object expected, Object actual) {
        return new Mismatch(at, brief(expected.toString()), brief(actual.toString()));
    }

    private static String brief(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST) + "... (" + text.length() + " characters)";
    }
}
