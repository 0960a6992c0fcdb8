package dev.gatehouse.flow.websocket.integration;

import dev.gatehouse.flow.exchange.AuthorizedWebSocketEvent;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.MappedWebSocketResponse;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.exchange.WebSocketEndpointResponse;
import dev.gatehouse.flow.exchange.WebSocketIntegrationRequest;
import dev.gatehouse.flow.integrationrequest.ParameterMappings;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.v2.Integration;
import dev.gatehouse.model.v2.IntegrationResponse;
import java.util.Collection;

/**
 * What a route calls: the step that makes the call, and the step that maps the answer.
 *
 * @param request makes the call
 * @param response maps the answer
 */
public record CompiledWebSocketIntegration(
        Step<AuthorizedWebSocketEvent, WebSocketIntegrationRequest> request,
        Step<WebSocketEndpointResponse, MappedWebSocketResponse> response) {

    /**
     * Sets up an integration.
     *
     * @param integration the integration
     * @param responses its integration responses
     * @param where the route, for messages
     * @param problems takes what is wrong; its events are then answered as a failure
     */
    public static CompiledWebSocketIntegration compile(
            Integration integration,
            Collection<IntegrationResponse> responses,
            ElementAddress where,
            Problems problems) {
        ElementAddress address = where.integration();
        return switch (integration.integrationType()) {
            case AWS_PROXY ->
                new CompiledWebSocketIntegration(
                        new FunctionRequests(FunctionTarget.compile(integration, address, problems)),
                        new FunctionResponses());
            case HTTP_PROXY ->
                new CompiledWebSocketIntegration(
                        new HttpProxyRequests(
                                HttpTarget.compile(integration, address, problems),
                                ParameterMappings.ofRoute(integration.requestParameters(), address, problems)),
                        new HttpProxyResponses());
            default ->
                new CompiledWebSocketIntegration(
                        new MadeRequests(
                                MessageBodies.compile(integration, address, problems),
                                ParameterMappings.ofRoute(integration.requestParameters(), address, problems),
                                calls(integration, address, problems)),
                        MappedResponses.compile(integration, responses, address, problems));
        };
    }

    private static Calls calls(Integration integration, ElementAddress where, Problems problems) {
        return switch (integration.integrationType()) {
            case HTTP -> HttpTarget.compile(integration, where, problems);
            case AWS ->
                FunctionTarget.isInvokedBy(integration)
                        ? FunctionTarget.compile(integration, where, problems)
                        : ServiceTarget.compile(integration, where, problems);
            default -> Calls.MOCK;
        };
    }

    /**
     * What stands for an integration that a route of messages lacks.
     *
     * @param where the route, for messages
     * @param problems is told; events of the route are answered as a failure
     */
    public static CompiledWebSocketIntegration missing(ElementAddress where, Problems problems) {
        problems.add(where, "The route has no integration: set its target to integrations/<integrationId>");
        GatewayFault fault = GatewayFault.internalServerError(where + " has no integration");
        return new CompiledWebSocketIntegration(
                (event, why) -> {
                    throw fault;
                },
                (response, why) -> {
                    throw fault;
                });
    }
}
