package dev.gatehouse.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.Gateway;
import dev.gatehouse.control.error.ControlException;

/** The in-process gateway's control plane as a case calls it, and the services beside it. */
record InProcessAws(Gateway gateway, AwsApi services) implements AwsApi {

    @Override
    public JsonNode call(String service, String operation, JsonNode parameters) throws Refusal {
        if (!service.startsWith("apigateway")) {
            return services.call(service, operation, parameters);
        }
        try {
            return gateway.control()
                    .call(service.equals("apigateway") ? operation : service + ":" + operation, parameters);
        } catch (ControlException e) {
            throw new Refusal(e.code(), e.httpStatus(), e.getMessage());
        }
    }
}
