package dev.gatehouse.flow.cache;

import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.EndpointCall;
import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.IntegrationRequest;
import dev.gatehouse.mapping.vtl.TemplateOverrides;
import dev.gatehouse.model.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint's answer in a cache. It does not hold on to the request that brought it.
 *
 * @param call the call that it answers: what a MOCK made is its answer
 * @param overrides what the request template overrode for the response
 * @param http what the endpoint answered
 * @param functionError {@code Handled} or {@code Unhandled} if a function failed; null otherwise
 * @param origin where it came from
 */
record KeptAnswer(
        EndpointCall call,
        TemplateOverrides overrides,
        HttpResponse http,
        @Nullable String functionError,
        Origin origin) {

    /** What a map entry, headers and parameters take beside the bodies, roughly. */
    private static final int OVERHEAD_BYTES = 2_048;

    /**
     * Where a kept answer came from.
     *
     * @param requestId the request that brought it
     * @param at when it was kept, by the gateway's clock
     * @param ttl how long it may be given
     * @param parameters what that request had
     */
    record Origin(String requestId, Instant at, Duration ttl, ClientParameterValues parameters) {}

    static KeptAnswer of(EndpointResponse answer, Origin origin) {
        IntegrationRequest request = answer.request();
        return new KeptAnswer(request.call(), request.overrides(), answer.http(), answer.functionError(), origin);
    }

    boolean expired(Instant now) {
        return !now.isBefore(origin.at().plus(origin.ttl()));
    }

    Duration age(Instant now) {
        return Duration.between(origin.at(), now);
    }

    /** The answer as the endpoint would have given it to this request. */
    EndpointResponse answerTo(AuthorizedRequest request) {
        return new EndpointResponse(
                new IntegrationRequest(request, call, overrides), http, functionError, Duration.ZERO);
    }

    long bytes() {
        return OVERHEAD_BYTES + (long) http.body().size() + call.payload().size();
    }
}
