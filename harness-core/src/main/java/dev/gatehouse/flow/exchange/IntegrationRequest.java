package dev.gatehouse.flow.exchange;

/**
 * The request as the integration makes it.
 *
 * @param request the client's request
 * @param call what goes to the endpoint
 */
public record IntegrationRequest(AuthorizedRequest request, EndpointCall call) implements StepOutput {}
