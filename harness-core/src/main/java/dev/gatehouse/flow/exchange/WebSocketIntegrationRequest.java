package dev.gatehouse.flow.exchange;

import dev.gatehouse.mapping.vtl.TemplateOverrides;

/**
 * What an event's endpoint is sent.
 *
 * @param event the event
 * @param call the call
 * @param overrides what the request template set for the response
 */
public record WebSocketIntegrationRequest(
        AuthorizedWebSocketEvent event, EndpointCall call, TemplateOverrides overrides) implements StepOutput {}
