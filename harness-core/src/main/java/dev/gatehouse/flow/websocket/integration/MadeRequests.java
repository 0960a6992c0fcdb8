package dev.gatehouse.flow.websocket.integration;

import dev.gatehouse.flow.exchange.AuthorizedWebSocketEvent;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.exchange.WebSocketIntegrationRequest;
import dev.gatehouse.flow.integrationrequest.ParameterMappings;
import dev.gatehouse.flow.integrationrequest.RequestParameters;

/** AWS, HTTP and MOCK: the call is made from a template and mappings alone. */
record MadeRequests(MessageBodies bodies, ParameterMappings mappings, Calls calls)
        implements Step<AuthorizedWebSocketEvent, WebSocketIntegrationRequest> {

    @Override
    public WebSocketIntegrationRequest apply(AuthorizedWebSocketEvent event, Reasons why) {
        MessageView view = bodies.view(event, why);
        RequestParameters parameters = mappings.evaluate(view, why);
        MessageBodies.Made made = bodies.make(view, why);
        parameters.override(made.overrides(), why);
        return new WebSocketIntegrationRequest(
                event, calls.call(event, parameters, made.body(), why), made.overrides());
    }
}
