package dev.gatehouse.flow.websocket.integration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.flow.context.ContextVariables;
import dev.gatehouse.flow.exchange.EndpointCall;
import dev.gatehouse.flow.exchange.WebSocketEndpointResponse;
import dev.gatehouse.flow.exchange.WebSocketEvent;
import dev.gatehouse.flow.websocket.selection.EventSource;
import dev.gatehouse.flow.websocket.selection.SelectionSource;
import dev.gatehouse.mapping.vtl.TemplateBody;
import dev.gatehouse.mapping.vtl.TemplateInput;
import dev.gatehouse.mapping.vtl.TemplateParameters;
import java.util.Map;

/** An endpoint's answer, as selection expressions and response templates see it. */
final class AnswerSource implements SelectionSource {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HEADER = "header.";
    private static final String MULTI_VALUE_HEADER = "multivalueheader.";
    private static final String BODY = "body.";

    private final WebSocketEndpointResponse answered;
    private final TemplateBody body;
    private final Map<String, Object> context;

    AnswerSource(WebSocketEndpointResponse answered) {
        this.answered = answered;
        this.body = TemplateBody.text(answered.http().body().utf8());
        this.context = ContextVariables.of(answered);
    }

    TemplateInput templateInput() {
        return new TemplateInput(
                body,
                TemplateParameters::none,
                context,
                event().connection().arrival().stage().stageVariables(),
                answered.request().overrides());
    }

    private WebSocketEvent event() {
        return answered.request().event().event();
    }

    /** A function's answers are told apart by its error message: its status is always 200. */
    boolean isFunction() {
        return answered.request().call() instanceof EndpointCall.LambdaCall;
    }

    String errorMessage() {
        if (answered.functionError() == null) {
            return "";
        }
        try {
            return JSON.readTree(answered.http().body().utf8())
                    .path("errorMessage")
                    .asText("");
        } catch (JsonProcessingException noJson) {
            return "";
        }
    }

    @Override
    public String value(String variable) {
        String name = variable.replaceFirst("^(integration\\.)?response\\.", "");
        if (name.equals(variable)) {
            String request = event().incoming().http().body().utf8();
            return new EventSource(event(), TemplateBody.text(request), context).value(variable);
        }
        if (name.equals("statuscode")) {
            return Integer.toString(answered.http().status());
        }
        if (name.startsWith(HEADER)) {
            return answered.http()
                    .headers()
                    .last(name.substring(HEADER.length()))
                    .orElse("");
        }
        if (name.startsWith(MULTI_VALUE_HEADER)) {
            return String.join(",", answered.http().headers().values(name.substring(MULTI_VALUE_HEADER.length())));
        }
        return name.startsWith(BODY) ? EventSource.ofBody(body, name.substring(BODY.length())) : "";
    }
}
