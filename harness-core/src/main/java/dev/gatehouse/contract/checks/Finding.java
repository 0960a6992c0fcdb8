package dev.gatehouse.contract.checks;

import dev.gatehouse.record.StageName;

/**
 * One thing in which an answer is not as it was declared.
 *
 * @param stage where it came about: the stage that wrote it
 * @param pointer where in the answer: {@code /status}, {@code /headers/Location}, {@code /body/items/0/name}
 * @param problem what is wrong, in a sentence
 * @param expected what is declared
 * @param actual what was there
 */
public record Finding(StageName stage, String pointer, String problem, String expected, String actual) {

    private static final int SHOWN = 200;

    /** Shortens what was there, since a body may be long. */
    public Finding {
        actual = actual.length() <= SHOWN ? actual : actual.substring(0, SHOWN) + "…";
    }

    static Finding of(String pointer, String problem, String expected, String actual) {
        return new Finding(StageName.METHOD_RESPONSE, pointer, problem, expected, actual);
    }

    Finding at(StageName other) {
        return new Finding(other, pointer, problem, expected, actual);
    }

    /** The finding in a line, as {@code Method response, /status: ...; expected 200 or 404, but was 418}. */
    public String text() {
        return stage.title() + ", " + pointer + ": " + problem + "; expected " + expected + ", but was " + actual;
    }
}
