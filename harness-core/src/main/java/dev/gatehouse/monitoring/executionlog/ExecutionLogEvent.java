package dev.gatehouse.monitoring.executionlog;

/**
 * An event of a stage's execution log.
 *
 * @param requestId the request that it is about
 * @param logGroup as {@code API-Gateway-Execution-Logs_a1b2c3d4e5/dev}
 * @param text the event, which begins with the request's id in brackets
 */
public record ExecutionLogEvent(String requestId, String logGroup, String text) {}
