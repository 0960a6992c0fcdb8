package dev.gatehouse.flow.methodrequest.throttling;

/**
 * A limit as AWS states it.
 *
 * @param rate requests a second, in the long run
 * @param burst requests at once
 */
public record Limit(double rate, int burst) {}
