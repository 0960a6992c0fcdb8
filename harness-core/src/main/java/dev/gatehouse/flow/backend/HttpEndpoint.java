package dev.gatehouse.flow.backend;

import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.model.http.HttpResponse;

/** Calls HTTP servers. */
@FunctionalInterface
public interface HttpEndpoint {

    /**
     * Sends exactly the call's method, target, headers and payload, and reads the whole answer.
     *
     * @throws GatewayFault if there is no answer, or none in time
     */
    HttpResponse call(HttpCall call, Reasons why);
}
