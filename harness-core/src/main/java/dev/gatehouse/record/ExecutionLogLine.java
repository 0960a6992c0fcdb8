package dev.gatehouse.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * One line of an execution log.
 *
 * @param at when it was written, by the gateway's clock
 * @param kind which settings of a stage let it through
 * @param message the text, without time and request id; may have several lines if a body has
 */
public record ExecutionLogLine(Instant at, Kind kind, String message) {

    private static final int LONGEST = 1024;

    /** Which settings let a line through. */
    public enum Kind {
        /** What goes on before the method is run: in the logs of stages alone, at level INFO. */
        FRONT,
        /** What goes on with the method, at level INFO. */
        EVENT,
        /** Headers and bodies: with data trace only. */
        DATA_TRACE,
        /** What went wrong: at level ERROR, too. */
        ERROR
    }

    /** AWS cuts off what is longer than 1,024 bytes, and says so. */
    public ExecutionLogLine {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST) {
            message = new String(bytes, 0, LONGEST, StandardCharsets.UTF_8) + " [TRUNCATED]";
        }
    }
}
