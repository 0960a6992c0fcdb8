package dev.gatehouse.flow.websocket.integration;

import dev.gatehouse.flow.exchange.AuthorizedWebSocketEvent;
import dev.gatehouse.flow.exchange.EndpointCall;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.integrationrequest.RequestParameters;
import dev.gatehouse.model.http.Bytes;

/** Makes the call of a non-proxy integration from what its template and its mappings made. */
@FunctionalInterface
interface Calls {

    /** Nobody is called. */
    Calls MOCK = (event, parameters, body, why) -> new EndpointCall.MockCall(body);

    EndpointCall call(AuthorizedWebSocketEvent event, RequestParameters parameters, Bytes body, Reasons why);
}
