package dev.gatehouse.junit.internal.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.ControlPlane;
import java.util.ArrayList;
import java.util.List;

/**
 * What requests to an account meet now: its stages and its usage plans.
 *
 * <p>Two of them are equal if nothing was deployed, changed or deleted in between, so what was copied to a target then may serve
 * again. Edits of an API that was not deployed since are no change, as requests do not meet them.
 */
record PublishedState(List<JsonNode> parts) {

    private static final String PAGE = "500";

    static PublishedState of(ControlPlane control) {
        List<JsonNode> parts = new ArrayList<>();
        for (JsonNode api :
                control.call("GetRestApis", parameters("limit", PAGE)).path("items")) {
            parts.add(control.call(
                    "GetStages", parameters("restApiId", api.path("id").asText())));
        }
        for (JsonNode api : control.call("apigatewayv2:GetApis", parameters("MaxResults", PAGE))
                .path("Items")) {
            parts.add(control.call(
                    "apigatewayv2:GetStages",
                    parameters("ApiId", api.path("ApiId").asText())));
        }
        parts.add(control.call("GetUsagePlans", parameters("limit", PAGE)));
        return new PublishedState(parts);
    }

    private static ObjectNode parameters(String name, String value) {
        return JsonNodeFactory.instance.objectNode().put(name, value);
    }
}
