package dev.gatehouse.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.Gateway;
import dev.gatehouse.control.error.ControlException;

/** The in-process gateway's control plane as a case calls it. */
record InProcessAws(Gateway gateway) implements AwsApi {

    @Override
    public JsonNode call(String service, String operation, JsonNode parameters) throws Refusal {
        if (!service.startsWith("apigateway")) {
            throw new Mismatch("the runner has no " + service);
        }
        try {
            return gateway.control()
                    .call(service.equals("apigateway") ? operation : service + ":" + operation, parameters);
        } catch (ControlException e) {
            throw new Refusal(e.code(), e.httpStatus(), e.getMessage());
        }
    }
}
