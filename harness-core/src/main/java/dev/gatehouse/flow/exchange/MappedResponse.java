package dev.gatehouse.flow.exchange;

import dev.gatehouse.model.http.HttpResponse;

/**
 * The endpoint's answer after the integration response.
 *
 * @param endpoint what it was made from
 * @param http the mapped status, headers and body
 */
public record MappedResponse(EndpointResponse endpoint, HttpResponse http) implements StepOutput {}
