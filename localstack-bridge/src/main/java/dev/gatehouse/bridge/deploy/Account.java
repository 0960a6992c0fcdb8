package dev.gatehouse.bridge.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.contract.target.ControlCalls;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads an account through AWS's own operations.
 *
 * @param calls of {@code apigateway}
 */
public record Account(ControlCalls calls) {

    private static final int PAGE = 500;

    /**
     * All pages of a list.
     *
     * @param operation as {@code GetModels}
     * @param parameters of the operation, but for limit and position
     */
    public List<JsonNode> list(String operation, ObjectNode parameters) {
        List<JsonNode> items = new ArrayList<>();
        ObjectNode page = parameters.deepCopy().put("limit", PAGE);
        String position = "";
        do {
            if (!position.isEmpty()) {
                page.put("position", position);
            }
            JsonNode answer = calls.call(operation, page);
            answer.path("items").forEach(items::add);
            position = answer.path("position").asText("");
        } while (!position.isEmpty());
        return items;
    }

    /** Everything of one kind that belongs to an API. */
    List<JsonNode> ofApi(String operation, String apiId) {
        return list(operation, parameters("restApiId", apiId));
    }

    /** The resources of an API with their methods, parents first. */
    List<JsonNode> resources(String apiId) {
        ObjectNode parameters = parameters("restApiId", apiId);
        parameters.putArray("embed").add("methods");
        List<JsonNode> resources = list("GetResources", parameters);
        resources.sort(Comparator.comparingInt(Account::depth));
        return resources;
    }

    private static int depth(JsonNode resource) {
        String path = resource.path("path").asText();
        return path.equals("/") ? 0 : path.split("/", -1).length;
    }

    /** The one list without pages. */
    List<JsonNode> stages(String apiId) {
        List<JsonNode> stages = new ArrayList<>();
        calls.call("GetStages", parameters("restApiId", apiId)).path("item").forEach(stages::add);
        return stages;
    }

    /**
     * All pages of a list of version 2, where pages have other names.
     *
     * @param operation as {@code GetRoutes}
     * @param apiId of the API that has the list; empty if it is the account's
     */
    public List<JsonNode> ofVersion2(String operation, String apiId) {
        List<JsonNode> items = new ArrayList<>();
        ObjectNode parameters = parameters("MaxResults", Integer.toString(PAGE));
        if (!apiId.isEmpty()) {
            parameters.put("ApiId", apiId);
        }
        String next = "";
        do {
            if (!next.isEmpty()) {
                parameters.put("NextToken", next);
            }
            JsonNode answer = calls.call(operation, parameters);
            answer.path("Items").forEach(items::add);
            next = answer.path("NextToken").asText("");
        } while (!next.isEmpty());
        return items;
    }

    static ObjectNode parameters(String... namesAndValues) {
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return parameters;
    }

    /** Some members of a node, as far as they are there. */
    static ObjectNode picked(JsonNode node, String... names) {
        ObjectNode picked = JsonNodeFactory.instance.objectNode();
        for (String name : names) {
            if (node.hasNonNull(name)) {
                picked.set(name, node.get(name));
            }
        }
        return picked;
    }

    /** The parameters of an update that sets one value. */
    static ObjectNode replacing(ObjectNode parameters, String path, String value) {
        parameters
                .putArray("patchOperations")
                .addObject()
                .put("op", "replace")
                .put("path", path)
                .put("value", value);
        return parameters;
    }
}
