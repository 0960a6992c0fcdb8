package dev.gatehouse.flow.gatewayresponse;

import dev.gatehouse.flow.context.ContextVariables;
import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.ServedRequest;
import dev.gatehouse.model.http.QueryParameters;
import java.util.Map;

/**
 * What is known of a request when the gateway must answer by itself.
 *
 * @param incoming the request
 * @param query its decoded query
 * @param pathParameters its path parameters; none before the resource is known
 * @param stageVariables the stage's variables; none before the stage is known
 * @param context {@code $context} without {@code error.*}
 */
public record FaultScope(
        IncomingRequest incoming,
        QueryParameters query,
        Map<String, String> pathParameters,
        Map<String, String> stageVariables,
        Map<String, Object> context) {

    /** Nothing but the request itself. */
    public static FaultScope of(IncomingRequest incoming) {
        return new FaultScope(incoming, query(incoming), Map.of(), Map.of(), ContextVariables.of(incoming));
    }

    /** API and stage, no resource. */
    public static FaultScope of(ServedRequest served) {
        IncomingRequest incoming = served.incoming();
        Map<String, String> variables = served.servedAt().stageVariables();
        return new FaultScope(incoming, query(incoming), Map.of(), variables, ContextVariables.of(served));
    }

    /** Everything but the caller. */
    public static FaultScope of(RoutedRequest routed) {
        return routed(routed, ContextVariables.of(routed));
    }

    /** Everything. */
    public static FaultScope of(AuthorizedRequest authorized) {
        return routed(authorized.routed(), ContextVariables.of(authorized));
    }

    /** This scope with {@code $context.error} of a fault. */
    FaultScope with(GatewayFault fault) {
        return new FaultScope(
                incoming, query, pathParameters, stageVariables, ContextVariables.withError(context, fault));
    }

    private static FaultScope routed(RoutedRequest routed, Map<String, Object> context) {
        return new FaultScope(
                routed.incoming(),
                routed.query(),
                routed.path().parameters(),
                routed.servedAt().stageVariables(),
                context);
    }

    private static QueryParameters query(IncomingRequest incoming) {
        return incoming.http().rawQuery().map(QueryParameters::ofRestApi).orElse(QueryParameters.EMPTY);
    }
}
