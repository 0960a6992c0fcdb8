package dev.gatehouse.flow.exchange;

import dev.gatehouse.mapping.vtl.TemplateOverrides;

/**
 * The request as the integration makes it.
 *
 * @param request the client's request
 * @param call what goes to the endpoint
 * @param overrides what the request template set in {@code $context.requestOverride} and
 *     {@code $context.responseOverride}: AWS lets the response template see both
 */
public record IntegrationRequest(AuthorizedRequest request, EndpointCall call, TemplateOverrides overrides)
        implements StepOutput {

    /** A request whose template overrides nothing. */
    public IntegrationRequest(AuthorizedRequest request, EndpointCall call) {
        this(request, call, TemplateOverrides.none());
    }
}
