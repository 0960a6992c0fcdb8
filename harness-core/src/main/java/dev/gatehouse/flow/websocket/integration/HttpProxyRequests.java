package dev.gatehouse.flow.websocket.integration;

import dev.gatehouse.flow.exchange.AuthorizedWebSocketEvent;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.exchange.WebSocketIntegrationRequest;
import dev.gatehouse.flow.integrationrequest.ParameterMappings;
import dev.gatehouse.flow.transformation.Payload;
import dev.gatehouse.mapping.vtl.TemplateOverrides;
import dev.gatehouse.model.http.Bytes;

/** HTTP_PROXY: the message goes on as it is, with the mapped parameters. */
record HttpProxyRequests(HttpTarget target, ParameterMappings mappings)
        implements Step<AuthorizedWebSocketEvent, WebSocketIntegrationRequest> {

    @Override
    public WebSocketIntegrationRequest apply(AuthorizedWebSocketEvent event, Reasons why) {
        Bytes body = event.event().incoming().http().body();
        var parameters = mappings.evaluate(new MessageView(event, Payload.text(body)), why);
        why.add(new Reason.PassedThrough("HTTP_PROXY hands the message on; request templates do not apply"));
        return new WebSocketIntegrationRequest(
                event,
                target.call(event, parameters, SentHeaders.withClients(event, !body.isEmpty()), body, why),
                TemplateOverrides.none());
    }
}
