package dev.gatehouse.flow.exchange;

import dev.gatehouse.model.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What an event's endpoint answered.
 *
 * @param request what it was sent
 * @param http the answer
 * @param functionError how a Lambda function failed; null if it did not, or is none
 * @param latency how long it took
 */
public record WebSocketEndpointResponse(
        WebSocketIntegrationRequest request, HttpResponse http, @Nullable String functionError, Duration latency)
        implements StepOutput {}
