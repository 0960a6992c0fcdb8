package dev.gatehouse.bridge.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans the models of an API, those first that others refer to.
 *
 * @param apiId the API's id in process
 */
record ModelPlanner(String apiId) {

    void plan(List<JsonNode> models, Plan plan) {
        List<JsonNode> rest = new ArrayList<>(models);
        while (!rest.isEmpty()) {
            // Models may refer to each other in a circle, which no order can help.
            JsonNode next = rest.stream()
                    .filter(model -> rest.stream().noneMatch(other -> !other.equals(model) && refersTo(model, other)))
                    .findFirst()
                    .orElse(rest.get(0));
            rest.remove(next);
            plan.add(planned(next));
        }
    }

    private static boolean refersTo(JsonNode model, JsonNode other) {
        return model.path("schema")
                .asText()
                .contains("/models/" + other.path("name").asText() + "\"");
    }

    /** A new API has models of its own, under names that a definition may use. */
    private PlannedCall planned(JsonNode model) {
        Reference api = new Reference("api", apiId);
        // A reference to another model is a URL with the API's id in it.
        String schema = model.path("schema").asText().replace("/restapis/" + apiId + "/", "/restapis/" + api + "/");
        ObjectNode parameters = Account.picked(model, "name", "description", "contentType");
        parameters.put("restApiId", api.toString()).put("schema", schema);
        ObjectNode update = Account.parameters(
                "restApiId", api.toString(), "modelName", model.path("name").asText());
        return PlannedCall.of("CreateModel", parameters, Scope.api(apiId))
                .onConflict(
                        PlannedCall.of("UpdateModel", Account.replacing(update, "/schema", schema), Scope.api(apiId)));
    }
}
