package dev.gatehouse.flow.exchange;

import dev.gatehouse.model.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the endpoint of an HTTP API's integration answered.
 *
 * @param request the call it answers
 * @param http status, headers and body; of a Lambda function, those of its Invoke API
 * @param functionError {@code Handled} or {@code Unhandled} if a function failed; null otherwise
 * @param latency how long the endpoint took
 */
public record HttpApiEndpointResponse(
        HttpApiIntegrationRequest request, HttpResponse http, @Nullable String functionError, Duration latency)
        implements StepOutput {}
