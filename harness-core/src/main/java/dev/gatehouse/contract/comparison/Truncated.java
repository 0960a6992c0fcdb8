package dev.gatehouse.contract.comparison;

/**
 * Texts that a log has cut off.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html">Log events over 1024 bytes are
 *     truncated</a>
 */
final class Truncated {

    /** How much of the end is left out of a comparison. */
    static final int BLUR = 64;

    private static final String MARK = "[TRUNCATED]";

    private Truncated() {}

    static boolean is(String text) {
        return text.endsWith(MARK);
    }

    static String kept(String text) {
        return is(text) ? text.substring(0, text.length() - MARK.length()).stripTrailing() : text;
    }
}
