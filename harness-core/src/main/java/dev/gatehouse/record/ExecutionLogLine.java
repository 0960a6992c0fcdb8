package dev.gatehouse.record;

import java.time.Instant;

/**
 * One line of an execution log.
 *
 * @param at when it was written, by the gateway's clock
 * @param message the text, without time and request id; may have several lines if a body has
 */
public record ExecutionLogLine(Instant at, String message) {}
