package dev.gatehouse.flow.integrationrequest;

import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.IntegrationRequest;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Resource;
import dev.gatehouse.model.rest.RestApi;

/** Sets up the integration request of one method. */
public final class IntegrationRequests {

    private IntegrationRequests() {}

    /**
     * The step for one method. It keeps nothing of a gateway, so gateways may share it.
     *
     * @param api the API
     * @param resource the method's resource
     * @param method the method
     * @param problems takes what is wrong with the integration; its requests are then answered with 500
     */
    public static Step<AuthorizedRequest, IntegrationRequest> compile(
            RestApi api, Resource resource, Method method, Problems problems) {
        return (request, why) -> {
            throw GatewayFault.internalServerError("Integration requests are not built yet");
        };
    }
}
