package dev.gatehouse.flow.integrationresponse;

import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.MappedResponse;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Resource;
import dev.gatehouse.model.rest.RestApi;

/** Sets up the integration responses of one method. */
public final class IntegrationResponses {

    private IntegrationResponses() {}

    /**
     * The step for one method. It keeps nothing of a gateway, so gateways may share it.
     *
     * @param api the API
     * @param resource the method's resource
     * @param method the method
     * @param problems takes what is wrong with an integration response; it is then answered with 500
     */
    public static Step<EndpointResponse, MappedResponse> compile(
            RestApi api, Resource resource, Method method, Problems problems) {
        return (response, why) -> {
            throw GatewayFault.internalServerError("Integration responses are not built yet");
        };
    }
}
