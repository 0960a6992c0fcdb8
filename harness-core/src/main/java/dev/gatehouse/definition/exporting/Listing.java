package dev.gatehouse.definition.exporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.ControlPlane;
import java.util.ArrayList;
import java.util.List;

/** Asks for whole lists, page by page. */
record Listing(ControlPlane control) {

    private static final int PAGE = 500;

    /** All items that the operation lists of an API. */
    List<ObjectNode> ofApi(String operation, String apiId) {
        return all(operation, JsonNodeFactory.instance.objectNode().put("restApiId", apiId));
    }

    /** All items that the operation lists. */
    List<ObjectNode> all(String operation, ObjectNode parameters) {
        List<ObjectNode> all = new ArrayList<>();
        parameters.put("limit", PAGE);
        JsonNode position;
        do {
            JsonNode page = control.call(operation, parameters);
            page.path("items").forEach(item -> all.add((ObjectNode) item));
            position = page.path("position");
            parameters.set("position", position);
        } while (position.isTextual());
        return all;
    }
}
