package dev.gatehouse.flow.methodrequest.validation;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.mapping.regex.CountedText;
import java.util.regex.PatternSyntaxException;

/**
 * Keeps the validator from expressions that it would not come to an end with: nothing stops its engine. So each is first
 * tried with Java's, which can be stopped; what comes to an end there, the validator decides, as on AWS.
 */
final class PatternGuard {
    private static final int READS = 1_000_000;

    /** An expression may well go over a long text a few times. */
    private static final int READS_PER_CHARACTER = 16;

    private static final int SHOWN = 100;

    private PatternGuard() {}

    /** A {@link GatewayFault} 500 if the expression does not come to an end on the text. */
    @SuppressWarnings("ReturnValueIgnored") // only whether it ends is of interest
    static void check(String regex, String text) {
        long reads = READS + (long) READS_PER_CHARACTER * text.length();
        try {
            EcmaPattern.compile(regex).matcher(new CountedText(text, reads)).find();
        } catch (CountedText.TooManyReads | StackOverflowError endless) {
            throw refused(regex, "was given up: it backtracks too much on '" + shortened(text) + "'", endless);
        } catch (PatternSyntaxException unreadable) {
            throw refused(
                    regex,
                    "is written so that nobody can say how long it takes: " + unreadable.getDescription(),
                    unreadable);
        }
    }

    private static GatewayFault refused(String regex, String why, Throwable cause) {
        return GatewayFault.internalServerError("The pattern '" + regex + "' of a model " + why)
                .causedBy(cause);
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
