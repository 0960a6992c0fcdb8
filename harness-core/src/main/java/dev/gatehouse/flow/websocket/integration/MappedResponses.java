package dev.gatehouse.flow.websocket.integration;

import dev.gatehouse.flow.exchange.EndpointCall;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.MappedWebSocketResponse;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.exchange.WebSocketEndpointResponse;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.flow.websocket.selection.SelectionExpression;
import dev.gatehouse.mapping.lenientjson.LenientJson;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.v2.Integration;
import dev.gatehouse.model.v2.IntegrationResponse;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The integration responses of a non-proxy integration: which one an answer gets, and what it makes of it.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-integration-responses.html">WebSocket
 *     API integration responses</a>
 */
record MappedResponses(SelectionExpression selection, List<ResponseChoice> choices)
        implements Step<WebSocketEndpointResponse, MappedWebSocketResponse> {

    private static final String BY_STATUS = "${integration.response.statuscode}";

    static MappedResponses compile(
            Integration integration,
            Collection<IntegrationResponse> responses,
            ElementAddress where,
            Problems problems) {
        String expression = Objects.requireNonNullElse(integration.integrationResponseSelectionExpression(), BY_STATUS);
        return new MappedResponses(
                SelectionExpression.parse(expression),
                responses.stream()
                        .map(response -> ResponseChoice.compile(
                                response,
                                where.child("integrationResponses", response.integrationResponseKey()),
                                problems))
                        .toList());
    }

    @Override
    public MappedWebSocketResponse apply(WebSocketEndpointResponse endpoint, Reasons why) {
        WebSocketEndpointResponse answered =
                endpoint.request().call() instanceof EndpointCall.MockCall ? mocked(endpoint) : endpoint;
        if (choices.isEmpty()) {
            why.add(new Reason.PassedThrough("the integration has no integration responses"));
            return new MappedWebSocketResponse(endpoint, answered.http());
        }
        AnswerSource source = new AnswerSource(answered);
        String text = source.isFunction() ? source.errorMessage() : selection.evaluate(source);
        return new MappedWebSocketResponse(endpoint, choose(text, why).map(answered, source, why));
    }

    /** What a MOCK's request template made names the status; its answer has no body. */
    private static WebSocketEndpointResponse mocked(WebSocketEndpointResponse response) {
        String made = response.request().call().payload().utf8();
        int status = LenientJson.statusCode(made)
                .orElseThrow(() -> GatewayFault.internalServerError(
                        "A MOCK integration needs a request template that makes an integer statusCode, as"
                                + " {\"statusCode\": 200}; it made '" + made + "'"));
        return new WebSocketEndpointResponse(
                response.request(), new HttpResponse(status, Headers.EMPTY, Bytes.EMPTY), null, response.latency());
    }

    private ResponseChoice choose(String text, Reasons why) {
        @Nullable ResponseChoice byDefault = null;
        for (ResponseChoice choice : choices) {
            if (choice.isDefault()) {
                byDefault = choice;
            } else if (choice.matches(text)) {
                why.add(new Reason.ResponseSelected(choice.key(), choice.key(), text));
                return choice;
            } else {
                why.add(new Reason.ResponseNotSelected(choice.key(), choice.key(), text));
            }
        }
        if (byDefault == null) {
            throw GatewayFault.internalServerError(
                    "No integration response matches '" + text + "', and none has the key $default");
        }
        why.add(new Reason.ResponseSelected(null, byDefault.key(), text));
        return byDefault;
    }
}
