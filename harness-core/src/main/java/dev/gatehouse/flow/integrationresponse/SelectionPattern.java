package dev.gatehouse.flow.integrationresponse;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.mapping.regex.CountedText;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A {@code selectionPattern}: it must match the whole text, and its dot matches no line break, as in Java, which AWS
 * runs.
 */
public final class SelectionPattern {

    private static final int READS = 5_000_000;

    private final String source;
    private final @Nullable Pattern pattern;

    private SelectionPattern(String source, @Nullable Pattern pattern) {
        this.source = source;
        this.pattern = pattern;
    }

    /** Parses a pattern, and reports one that is no regular expression. */
    public static SelectionPattern compile(String source, ElementAddress where, Problems problems) {
        try {
            return new SelectionPattern(source, Pattern.compile(source));
        } catch (PatternSyntaxException invalid) {
            problems.add(
                    where.child("selectionPattern"),
                    "'" + source + "' is no regular expression: " + invalid.getDescription() + " at index "
                            + invalid.getIndex() + ". Write one as Java does, such as 5\\d{2}");
            return new SelectionPattern(source, null);
        }
    }

    public String source() {
        return source;
    }

    /**
     * Whether the pattern matches all of the text.
     *
     * @throws GatewayFault 500 if it is no regular expression, or does not come to an end
     */
    public boolean matches(String text) {
        if (pattern == null) {
            throw GatewayFault.internalServerError("The selectionPattern '" + source + "' is no regular expression");
        }
        try {
            return pattern.matcher(new CountedText(text, READS)).matches();
        } catch (CountedText.TooManyReads | StackOverflowError endless) {
            throw GatewayFault.internalServerError("The selectionPattern '" + source
                            + "' was given up: it backtracks too much on '" + text + "'")
                    .causedBy(endless);
        }
    }
}
