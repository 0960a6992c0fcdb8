package dev.gatehouse.flow.exchange;

import dev.gatehouse.model.http.HttpResponse;

/**
 * The endpoint's answer after an HTTP API's integration response: read, and with its parameters mapped.
 *
 * @param endpoint what it was made from
 * @param http status, headers and body
 */
public record MappedHttpApiResponse(HttpApiEndpointResponse endpoint, HttpResponse http) implements StepOutput {}
