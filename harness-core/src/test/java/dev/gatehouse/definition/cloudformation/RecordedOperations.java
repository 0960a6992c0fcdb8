package dev.gatehouse.definition.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.error.ControlException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Remembers the operations, answers with the parameters and an id, and refuses what it was told to. */
final class RecordedOperations implements Operations {

    private final List<String> names = new ArrayList<>();
    private final List<JsonNode> parameters = new ArrayList<>();
    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, Map<String, ObjectNode>> methods = new LinkedHashMap<>();
    private final Map<String, String> refusals = new HashMap<>();
    private int ids;

    RecordedOperations refusing(String operation, String message) {
        refusals.put(operation, message);
        return this;
    }

    @Override
    public JsonNode call(String operation, JsonNode given) {
        if (refusals.containsKey(operation)) {
            throw ControlException.badRequest(String.valueOf(refusals.get(operation)));
        }
        if (operation.equals("GetResources")) {
            return resources();
        }
        if (operation.equals("GetAuthorizers")) {
            return JsonNodeFactory.instance.objectNode();
        }
        names.add(operation);
        parameters.add(given);
        ObjectNode answer = ((ObjectNode) given).deepCopy().put("id", "id" + ++ids);
        switch (operation) {
            case "CreateRestApi" -> paths.put("root", "/");
            case "CreateResource" -> {
                String parent = paths.getOrDefault(given.path("parentId").asText(), "?");
                String path = (parent.equals("/") ? "" : parent) + "/"
                        + given.path("pathPart").asText();
                paths.put("id" + ids, path);
                answer.put("path", path);
            }
            case "PutIntegration" ->
                methods.computeIfAbsent(given.path("resourceId").asText(), id -> new LinkedHashMap<>())
                        .put(given.path("httpMethod").asText(), answer);
            default -> {}
        }
        return answer;
    }

    private ObjectNode resources() {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        paths.forEach((id, path) -> {
            ObjectNode resource =
                    page.withArray("items").addObject().put("id", id).put("path", path);
            methods.getOrDefault(id, Map.of())
                    .forEach((httpMethod, integration) -> resource.withObject("/resourceMethods")
                            .putObject(httpMethod)
                            .set("methodIntegration", integration));
        });
        return page;
    }

    /** The operations in order. */
    List<String> names() {
        return names;
    }

    /** The parameters of the only call of an operation. */
    JsonNode only(String operation) {
        List<JsonNode> calls = all(operation);
        if (calls.size() != 1) {
            throw new AssertionError(operation + " was called " + calls.size() + " times, of " + names);
        }
        return calls.get(0);
    }

    List<JsonNode> all(String operation) {
        List<JsonNode> calls = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals(operation)) {
                calls.add(parameters.get(i));
            }
        }
        return calls;
    }
}
