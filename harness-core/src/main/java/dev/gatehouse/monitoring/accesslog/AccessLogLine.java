package dev.gatehouse.monitoring.accesslog;

import java.time.Instant;

/**
 * A line of an access log.
 *
 * @param requestId the request that it is about
 * @param apiId the API
 * @param stageName the stage
 * @param destinationArn the log group or delivery stream; empty if the stage names none
 * @param at when the exchange ended, by the gateway's clock
 * @param text the line
 */
public record AccessLogLine(
        String requestId, String apiId, String stageName, String destinationArn, Instant at, String text) {}
