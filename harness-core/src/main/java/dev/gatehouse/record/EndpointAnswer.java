package dev.gatehouse.record;

import dev.gatehouse.model.http.HttpResponse;
import java.time.Duration;

/**
 * What the endpoint answered: what comes into the integration response.
 *
 * @param received whether it answered at all
 * @param http its status, headers and body; status 0 if it did not answer
 * @param functionError {@code Handled} or {@code Unhandled} if a function failed; empty otherwise
 * @param latency how long it took
 */
public record EndpointAnswer(boolean received, HttpResponse http, String functionError, Duration latency) {

    /** There was no answer. */
    public static final EndpointAnswer NONE = new EndpointAnswer(false, MethodResponseStage.NOTHING, "", Duration.ZERO);
}
