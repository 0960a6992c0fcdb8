package dev.gatehouse.flow.httpapi.integration;

import dev.gatehouse.flow.exchange.AuthorizedHttpApiRequest;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.HttpApiEndpointResponse;
import dev.gatehouse.flow.exchange.HttpApiIntegrationRequest;
import dev.gatehouse.flow.exchange.MappedHttpApiResponse;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.httpapi.RequestParameterMapping;
import dev.gatehouse.flow.httpapi.ResponseParameterMapping;
import dev.gatehouse.flow.httpapi.event.PayloadFormat;
import dev.gatehouse.flow.httpapi.parametermapping.RequestMappings;
import dev.gatehouse.flow.httpapi.parametermapping.ResponseMappings;
import dev.gatehouse.flow.httpapi.service.ServiceAnswers;
import dev.gatehouse.flow.httpapi.service.ServiceCalls;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.v2.Integration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An integration with its steps set up. It keeps nothing of a gateway, so gateways may share it.
 *
 * @param request makes the endpoint's request
 * @param response reads the endpoint's answer
 */
public record CompiledIntegration(
        Step<AuthorizedHttpApiRequest, HttpApiIntegrationRequest> request,
        Step<HttpApiEndpointResponse, MappedHttpApiResponse> response) {

    /** Sets up an integration; null is a route's without a target, which AWS answers as if it were not there. */
    public static CompiledIntegration compile(@Nullable Integration integration) {
        if (integration == null) {
            return unusable(GatewayFault.of(
                    GatewayResponseType.RESOURCE_NOT_FOUND,
                    "Not Found",
                    "the route has no integration: set its target to integrations/<integrationId>"));
        }
        // the control plane has refused what is wrong, as AWS does
        ElementAddress where = ElementAddress.api().child("integrations", integration.integrationId());
        Problems problems = new Problems();
        RequestParameterMapping parameters = RequestMappings.compile(
                integration.integrationSubtype() == null ? integration.requestParameters() : Map.of(), where, problems);
        ResponseParameterMapping responses =
                ResponseMappings.compile(integration.responseParameters(), where, problems);
        return switch (integration.integrationType()) {
            case HTTP_PROXY ->
                new CompiledIntegration(
                        new HttpProxyRequests(HttpTarget.of(integration), parameters),
                        new HttpProxyResponses(responses));
            case AWS_PROXY -> proxy(integration, parameters, responses);
            default ->
                unusable(GatewayFault.internalServerError("HTTP APIs have no integrations of type "
                        + integration.integrationType() + ", only AWS_PROXY and HTTP_PROXY"));
        };
    }

    private static CompiledIntegration proxy(
            Integration integration, RequestParameterMapping parameters, ResponseParameterMapping responses) {
        if (integration.integrationSubtype() != null) {
            return service(integration, responses);
        }
        PayloadFormat format = PayloadFormat.of(integration.payloadFormatVersion());
        return new CompiledIntegration(
                new LambdaRequests(FunctionUri.of(integration), format, parameters),
                new LambdaResponses(format, responses));
    }

    private static CompiledIntegration service(Integration integration, ResponseParameterMapping responses) {
        try {
            return new CompiledIntegration(ServiceCalls.compile(integration), new ServiceAnswers(responses));
        } catch (IllegalArgumentException refused) {
            return unusable(GatewayFault.internalServerError(String.valueOf(refused.getMessage())));
        }
    }

    private static CompiledIntegration unusable(GatewayFault fault) {
        return new CompiledIntegration(
                (request, why) -> {
                    throw fault;
                },
                (response, why) -> {
                    throw fault;
                });
    }
}
