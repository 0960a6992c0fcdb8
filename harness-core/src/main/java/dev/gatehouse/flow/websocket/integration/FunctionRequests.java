package dev.gatehouse.flow.websocket.integration;

import dev.gatehouse.flow.exchange.AuthorizedWebSocketEvent;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.exchange.WebSocketIntegrationRequest;
import dev.gatehouse.flow.websocket.event.ProxyEvents;
import dev.gatehouse.mapping.vtl.TemplateOverrides;

/** AWS_PROXY: the function gets the whole event; templates and mappings do not apply. */
record FunctionRequests(FunctionTarget function)
        implements Step<AuthorizedWebSocketEvent, WebSocketIntegrationRequest> {

    @Override
    public WebSocketIntegrationRequest apply(AuthorizedWebSocketEvent event, Reasons why) {
        why.add(new Reason.PassedThrough(
                "AWS_PROXY makes an event of what happened; request templates and requestParameters do not apply"));
        return new WebSocketIntegrationRequest(
                event, function.call(event, ProxyEvents.of(event), false).withProxyEvent(), TemplateOverrides.none());
    }
}
