package dev.gatehouse.flow.websocket.admission;

import dev.gatehouse.flow.context.ContextVariables;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedWebSocketEvent;
import dev.gatehouse.flow.exchange.WebSocketEvent;
import dev.gatehouse.flow.methodrequest.validation.ModelSchemas;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.flow.websocket.selection.EventSource;
import dev.gatehouse.flow.websocket.selection.SelectionExpression;
import dev.gatehouse.mapping.vtl.TemplateBody;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.v2.Route;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The models of a route's messages, and the expression that names one of them; without it nothing is validated.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-request-validation.html">Request
 *     validation</a>
 */
public final class MessageModels {

    private static final String DEFAULT = "$default";

    private final @Nullable SelectionExpression selection;
    private final Map<String, String> names;
    private final ModelSchemas schemas;

    private MessageModels(@Nullable SelectionExpression selection, Map<String, String> names, ModelSchemas schemas) {
        this.selection = selection;
        this.names = names;
        this.schemas = schemas;
    }

    /** The models of a route; one that the API lacks is a problem. */
    public static MessageModels compile(Route route, ModelSchemas schemas, ElementAddress where, Problems problems) {
        route.requestModels().forEach((key, name) -> {
            if (!schemas.names().contains(name)) {
                problems.add(
                        where.child("requestModels", key),
                        "The API has no model " + name + "; it has " + String.join(", ", schemas.names()));
            }
        });
        String expression = route.modelSelectionExpression();
        if (expression == null && !route.requestModels().isEmpty()) {
            problems.add(
                    where.child("requestModels"),
                    "The route has request models and no model selection expression, so no message is held to them:"
                            + " set ModelSelectionExpression, as \\$default for one model for all");
        }
        return new MessageModels(
                expression == null ? null : SelectionExpression.parse(expression), route.requestModels(), schemas);
    }

    /**
     * Holds a message against its model.
     *
     * @throws GatewayFault 400 if it does not meet it, and where an expression names no model
     */
    public void validate(RoutedWebSocketEvent routed, Reasons why) {
        if (selection == null) {
            why.add(new Reason.ValidationSkipped("the route has no model selection expression"));
            return;
        }
        WebSocketEvent event = routed.event();
        String text = event.incoming().http().body().utf8();
        String key = selection.evaluate(new EventSource(event, TemplateBody.text(text), ContextVariables.of(routed)));
        String name = names.getOrDefault(key, names.getOrDefault(DEFAULT, ""));
        if (name.isEmpty()) {
            throw refused(
                    List.of("the model selection expression " + selection + " gives '" + key
                            + "', and the route has models for " + names.keySet()),
                    "no model");
        }
        List<String> errors = schemas.validate(name, text.isEmpty() ? "{}" : text);
        why.add(new Reason.BodyValidated(name, null, errors));
        if (!errors.isEmpty()) {
            throw refused(errors, "model " + name);
        }
    }

    private static GatewayFault refused(List<String> errors, String model) {
        return GatewayFault.of(
                        GatewayResponseType.BAD_REQUEST_BODY,
                        "Bad request body",
                        "the message does not meet " + model + ": " + String.join("; ", errors))
                .withValidationError(errors.toString());
    }
}
