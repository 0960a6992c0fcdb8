package dev.gatehouse.bridge.invoke;

import dev.gatehouse.contract.target.TargetAnswer;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Asks again while a stage is so new that not every part of AWS knows it: such a part answers 403 or 404 for it, before anything
 * of the API has run. An API that answers so itself is asked more than once only in that short time.
 *
 * @param endNanos until when, by the machine's clock
 */
public record Settling(long endNanos) {

    private static final long PAUSE_NANOS = Duration.ofMillis(500).toNanos();
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    /** For some time from now on; of no length for targets that know a stage once they have answered its creation. */
    public static Settling during(Duration time) {
        return new Settling(System.nanoTime() + time.toNanos());
    }

    TargetAnswer settled(Supplier<TargetAnswer> sending) {
        TargetAnswer answer = sending.get();
        while (isOfUnknownStage(answer) && System.nanoTime() + PAUSE_NANOS < endNanos) {
            LockSupport.parkNanos(PAUSE_NANOS);
            answer = sending.get();
        }
        return answer;
    }

    private static boolean isOfUnknownStage(TargetAnswer answer) {
        String body = answer.body().utf8();
        return (answer.status() == FORBIDDEN && body.equals("{\"message\":\"Forbidden\"}"))
                || (answer.status() == NOT_FOUND && body.equals("{\"message\":\"Not Found\"}"));
    }
}
