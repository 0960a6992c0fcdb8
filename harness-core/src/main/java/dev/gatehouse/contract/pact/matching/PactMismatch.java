package dev.gatehouse.contract.pact.matching;

/**
 * One place in which an answer is not what the consumer expects.
 *
 * @param path where: {@code status}, {@code header Content-Type}, or a path in the body as {@code $.items[0].name}
 * @param problem what is wrong, in a sentence
 * @param expected what the pact says; empty, as {@code actual}, if nothing was held against it
 * @param actual what was there
 */
public record PactMismatch(String path, String problem, String expected, String actual) {

    private static final int SHOWN = 200;

    /** Shortens what was there, since a body may be long. */
    public PactMismatch {
        actual = actual.length() <= SHOWN ? actual : actual.substring(0, SHOWN) + "…";
    }

    /** The mismatch in a line. */
    public String text() {
        if (expected.isEmpty() && actual.isEmpty()) {
            return path + ": " + problem;
        }
        return path + ": " + problem + "; expected " + expected + ", but was " + actual;
    }
}
