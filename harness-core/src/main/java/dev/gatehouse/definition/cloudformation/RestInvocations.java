package dev.gatehouse.definition.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Origins;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.ArrayList;
import java.util.List;

/** The functions that methods and authorizers of REST APIs invoke. */
final class RestInvocations {

    private static final Origin NOWHERE = Origin.of("", 0, 0);

    private final Stack stack;
    private final Origins origins;
    private final List<Invocation> found = new ArrayList<>();

    RestInvocations(Stack stack) {
        this.stack = stack;
        this.origins = stack.origins();
    }

    List<Invocation> all() {
        stack.apis().keySet().forEach(this::api);
        return found;
    }

    private void api(String apiId) {
        for (JsonNode resource : items("GetResources", apiId)) {
            String path = resource.path("path").asText();
            resource.path("resourceMethods")
                    .properties()
                    .forEach(entry ->
                            method(apiId, entry.getKey(), path, entry.getValue().path("methodIntegration")));
        }
        for (JsonNode authorizer : items("GetAuthorizers", apiId)) {
            authorizer(apiId, authorizer);
        }
    }

    private JsonNode items(String operation, String apiId) {
        ObjectNode parameters = Creation.parameters().put("restApiId", apiId).put("limit", 500);
        if (operation.equals("GetResources")) {
            parameters.putArray("embed").add("methods");
        }
        return stack.call(
                        operation,
                        parameters,
                        refusal -> NOWHERE,
                        String.valueOf(stack.apis().get(apiId)))
                .map(RestApiCreator::items)
                .orElseGet(Creation::parameters);
    }

    private void method(String apiId, String httpMethod, String path, JsonNode integration) {
        ElementAddress place = ElementAddress.method(httpMethod, path);
        InvokedFunction.name(integration.path("uri"), integration.path("credentials"))
                .ifPresent(name -> found.add(new Invocation(
                        httpMethod + " " + path,
                        name,
                        new SourceArns(stack, apiId).of(httpMethod, path),
                        origins.nearest(place).orElse(NOWHERE))));
    }

    private void authorizer(String apiId, JsonNode authorizer) {
        String name = authorizer.path("name").asText();
        ElementAddress place = ElementAddress.authorizer(name);
        InvokedFunction.name(authorizer.path("authorizerUri"), authorizer.path("authorizerCredentials"))
                .ifPresent(function -> found.add(new Invocation(
                        "the authorizer " + name,
                        function,
                        new SourceArns(stack, apiId)
                                .ofAuthorizer(authorizer.path("id").asText()),
                        origins.nearest(place).orElse(NOWHERE))));
    }
}
