package dev.gatehouse.flow.methodresponse;

import dev.gatehouse.flow.exchange.FinalResponse;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.MappedResponse;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Resource;
import dev.gatehouse.model.rest.RestApi;

/** Sets up the method responses of one method. */
public final class MethodResponses {

    private MethodResponses() {}

    /**
     * The step for one method. It keeps nothing of a gateway, so gateways may share it.
     *
     * @param api the API
     * @param resource the method's resource
     * @param method the method
     * @param problems takes what is wrong with the method's responses
     */
    public static Step<MappedResponse, FinalResponse> compile(
            RestApi api, Resource resource, Method method, Problems problems) {
        return (response, why) -> {
            throw GatewayFault.internalServerError("Method responses are not built yet");
        };
    }
}
