package dev.gatehouse.definition.exporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.gatehouse.control.json.Answers;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Writes resources, and methods with their integrations and responses. */
record MethodResources(TemplateBuilder template, ExportedApi api, ApiSnapshot snapshot, ModelResources models) {

    /** What a template need not say of an integration. */
    private static final Map<String, JsonNode> ASSUMED = Map.of(
            "connectionType", TextNode.valueOf("INTERNET"),
            "timeoutInMillis", IntNode.valueOf(29_000),
            "passthroughBehavior", TextNode.valueOf("WHEN_NO_MATCH"));

    /** Writes all; the logical ids of the methods. */
    List<String> write() {
        List<String> methods = new ArrayList<>();
        List<Resource> parentsFirst = snapshot.resources().values().stream()
                .sorted(Comparator.comparing(Resource::path))
                .toList();
        parentsFirst.forEach(this::resource);
        for (Resource resource : parentsFirst) {
            resource.resourceMethods().values().stream()
                    .sorted(Comparator.comparing(Method::httpMethod))
                    .forEach(method -> methods.add(method(resource, method)));
        }
        return methods;
    }

    private static String name(Resource resource) {
        return resource.path().equals("/") ? "Root" : resource.path();
    }

    private void resource(Resource resource) {
        if (resource.pathPart() == null || resource.parentId() == null) {
            return; // the root is there as soon as the API is
        }
        String logicalId = template.ids().of(api.prefix(), name(resource), "Resource");
        template.refer(resource.id(), Expressions.ref(logicalId));
        ObjectNode answer = JsonNodeFactory.instance
                .objectNode()
                .put("parentId", resource.parentId())
                .put("pathPart", resource.pathPart());
        answer.set("restApiId", api.ref());
        template.resolve(answer, "parentId");
        template.add(new NewResource("Resource", logicalId, api.element("Resource " + resource.path())), answer);
    }

    private String method(Resource resource, Method method) {
        ObjectNode answer = (ObjectNode) Answers.of(method);
        answer.set("restApiId", api.ref());
        answer.put("resourceId", resource.id());
        for (String id : List.of("resourceId", "authorizerId", "requestValidatorId")) {
            template.resolve(answer, id);
        }
        if (!method.apiKeyRequired()) {
            answer.remove("apiKeyRequired");
        }
        models.refer(answer.path("requestModels"));
        list(answer, "methodResponses").forEach(response -> models.refer(response.path("responseModels")));
        if (answer.remove("methodIntegration") instanceof ObjectNode integration) {
            answer.set("integration", integration(integration, resource));
        }
        String logicalId = template.ids().of(api.prefix(), name(resource), LogicalIds.method(method.httpMethod()));
        String element = api.element("Method " + method.httpMethod() + " " + resource.path());
        template.add(new NewResource("Method", logicalId, element), answer);
        return logicalId;
    }

    private ObjectNode integration(ObjectNode integration, Resource resource) {
        JsonNode httpMethod = integration.remove("httpMethod");
        if (httpMethod != null) {
            integration.set("integrationHttpMethod", httpMethod);
        }
        list(integration, "integrationResponses");
        ASSUMED.forEach((name, value) -> {
            if (integration.path(name).equals(value)) {
                integration.remove(name);
            }
        });
        if (integration.path("cacheNamespace").asText().equals(resource.id())) {
            integration.remove("cacheNamespace");
        }
        if (integration.path("cacheKeyParameters").isEmpty()) {
            integration.remove("cacheKeyParameters");
        }
        template.resolve(integration, "connectionId");
        template.resolve(integration, "cacheNamespace");
        return integration;
    }

    /** Operations show responses by their status, a template lists them. */
    private static ArrayNode list(ObjectNode owner, String name) {
        JsonNode byStatus = owner.remove(name);
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        if (byStatus != null && !byStatus.isEmpty()) {
            byStatus.forEach(list::add);
            owner.set(name, list);
        }
        return list;
    }
}
