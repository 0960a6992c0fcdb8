package dev.gatehouse.bridge.target;

import java.time.Duration;

/**
 * How long a target may take.
 *
 * @param call one call of its control plane, and the patience with a control plane that wants fewer calls
 * @param answer one answer of a stage; an integration may take 29 seconds
 * @param start until a container answers
 * @param lease how long what was deployed is kept if nobody knows whether its run goes on
 */
public record TimeLimits(Duration call, Duration answer, Duration start, Duration lease) {

    /** 30 seconds a call, 40 an answer, two minutes to start, two hours of lease. */
    public static final TimeLimits STANDARD =
            new TimeLimits(Duration.ofSeconds(30), Duration.ofSeconds(40), Duration.ofMinutes(2), Duration.ofHours(2));

    /** The same limit for calls and for answers. */
    public TimeLimits each(Duration limit) {
        return new TimeLimits(limit, limit, start, lease);
    }

    /** Another lease. */
    public TimeLimits leasedFor(Duration other) {
        return new TimeLimits(call, answer, start, other);
    }

    /** Another limit for the start of a container. */
    public TimeLimits startingWithin(Duration other) {
        return new TimeLimits(call, answer, other, lease);
    }

    /** {@code -Dgatehouse.target.seconds} for calls and answers, {@code -Dgatehouse.localstack.seconds} to start, else the standard. */
    public static TimeLimits configured() {
        Long each = Long.getLong("gatehouse.target.seconds");
        Long start = Long.getLong("gatehouse.localstack.seconds");
        TimeLimits limits = each == null ? STANDARD : STANDARD.each(Duration.ofSeconds(each));
        return start == null ? limits : limits.startingWithin(Duration.ofSeconds(start));
    }
}
