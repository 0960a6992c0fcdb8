package dev.gatehouse.flow.exchange;

/**
 * The request as an HTTP API's integration makes it.
 *
 * @param request the client's request
 * @param call what goes to the endpoint
 */
public record HttpApiIntegrationRequest(AuthorizedHttpApiRequest request, EndpointCall call) implements StepOutput {}
