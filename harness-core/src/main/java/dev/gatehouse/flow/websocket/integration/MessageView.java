package dev.gatehouse.flow.websocket.integration;

import dev.gatehouse.flow.clientrequest.ClientHeaders;
import dev.gatehouse.flow.clientrequest.ClientParameters;
import dev.gatehouse.flow.context.ContextVariables;
import dev.gatehouse.flow.exchange.AuthorizedWebSocketEvent;
import dev.gatehouse.flow.exchange.WebSocketEvent;
import dev.gatehouse.flow.exchange.WebSocketEventType;
import dev.gatehouse.flow.transformation.Payload;
import dev.gatehouse.flow.websocket.selection.EventSource;
import dev.gatehouse.mapping.expression.ExpressionSource;
import dev.gatehouse.mapping.vtl.TemplateBody;
import dev.gatehouse.mapping.vtl.TemplateInput;
import dev.gatehouse.mapping.vtl.TemplateOverrides;
import dev.gatehouse.mapping.vtl.TemplateParameters;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.QueryParameters;
import java.util.List;
import java.util.Map;

/** One event as its mappings and its template see it; only {@code $connect} has headers and a query. */
final class MessageView implements ExpressionSource {

    private final AuthorizedWebSocketEvent event;
    private final Payload payload;
    private final TemplateBody body;
    private final Map<String, Object> context;

    MessageView(AuthorizedWebSocketEvent event, Payload payload) {
        this.event = event;
        this.payload = payload;
        this.body = payload.templateBody();
        this.context = ContextVariables.of(event);
    }

    Payload payload() {
        return payload;
    }

    EventSource selectionSource() {
        return new EventSource(event.event(), body, context);
    }

    TemplateInput templateInput() {
        return new TemplateInput(body, this::parameters, context, stageVariables(), TemplateOverrides.none());
    }

    private TemplateParameters parameters() {
        return new TemplateParameters(
                Map.of(), ClientParameters.lastValues(query().all()), ClientParameters.lastValues(headers()));
    }

    private Headers headers() {
        WebSocketEvent happened = event.event();
        return happened.type() == WebSocketEventType.CONNECT ? ClientHeaders.of(happened.incoming()) : Headers.EMPTY;
    }

    private QueryParameters query() {
        WebSocketEvent happened = event.event();
        return happened.type() == WebSocketEventType.CONNECT
                ? happened.incoming()
                        .http()
                        .rawQuery()
                        .map(QueryParameters::parse)
                        .orElse(QueryParameters.EMPTY)
                : QueryParameters.EMPTY;
    }

    @Override
    public List<String> header(String name) {
        return headers().values(name);
    }

    @Override
    public List<String> querystring(String name) {
        return query().values(name);
    }

    @Override
    public Map<String, String> path() {
        return Map.of();
    }

    @Override
    public TemplateBody body() {
        return body;
    }

    @Override
    public Map<String, Object> context() {
        return context;
    }

    @Override
    public Map<String, String> stageVariables() {
        return event.event().connection().arrival().stage().stageVariables();
    }
}
