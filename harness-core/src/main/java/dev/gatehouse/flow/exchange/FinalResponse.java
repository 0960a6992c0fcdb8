package dev.gatehouse.flow.exchange;

import dev.gatehouse.model.http.HttpResponse;

/**
 * What the client gets, from the method response or from a gateway response.
 *
 * @param http status, headers and body, complete but for the connection's own headers
 */
public record FinalResponse(HttpResponse http) implements StepOutput {}
