package dev.gatehouse.control.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.ApiState;
import dev.gatehouse.model.rest.ConnectionType;
import dev.gatehouse.model.rest.Deployment;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.IntegrationResponse;
import dev.gatehouse.model.rest.IntegrationType;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.MethodResponse;
import dev.gatehouse.model.rest.Resource;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What AWS shows, or leaves out, in ways that no record can tell. */
final class AnswerDetails {

    // After creation AWS shows that there are no tags; the answer to the creation itself does not.
    private static final Set<String> WITH_TAGS = Set.of(
            "GetRestApi",
            "UpdateRestApi",
            "PutRestApi",
            "GetVpcLink",
            "UpdateVpcLink",
            "GetUsagePlan",
            "UpdateUsagePlan",
            "UpdateApiKey",
            "GetApiKey");

    private final AccountState account;

    AnswerDetails(AccountState account) {
        this.account = account;
    }

    JsonNode add(String operation, JsonNode parameters, Object answer, JsonNode shown) {
        if (WITH_TAGS.contains(operation) && !shown.has("tags")) {
            ((ObjectNode) shown).putObject("tags");
        }
        String api = parameters.path("restApiId").asText();
        String element = parameters.path("resourceId").asText() + "/"
                + parameters.path("httpMethod").asText();
        String status = parameters.path("statusCode").asText();
        if (answer instanceof Method method) {
            method(api, element, method, shown);
        } else if (answer instanceof MethodResponse) {
            empties(api, element + "/" + status, shown);
        } else if (answer instanceof Integration integration) {
            integration(api, element, integration, shown);
        } else if (answer instanceof IntegrationResponse) {
            empties(api, element + "/integration/" + status, shown);
        } else if (answer instanceof Resource resource) {
            resource(parameters, resource, shown);
        } else if (answer instanceof Deployment deployment) {
            deployment(parameters, deployment, shown);
        } else if (answer instanceof Page<?> page) {
            resources(parameters, page, shown);
        }
        return shown;
    }

    private void resources(JsonNode parameters, Page<?> page, JsonNode shown) {
        for (int i = 0; i < page.items().size(); i++) {
            if (page.items().get(i) instanceof Resource resource) {
                resource(parameters, resource, shown.path("items").get(i));
            }
        }
    }

    /** With {@code embed=apisummary} AWS shows who may call the methods that were deployed. */
    private static void deployment(JsonNode parameters, Deployment deployment, JsonNode shown) {
        if (!parameters.path("embed").toString().contains("\"apisummary\"")) {
            return;
        }
        ObjectNode summary = ((ObjectNode) shown).putObject("apiSummary");
        for (Resource resource : deployment.snapshot().resources().values()) {
            for (Method method : resource.resourceMethods().values()) {
                summary.withObjectProperty(resource.path())
                        .putObject(method.httpMethod())
                        .put("authorizationType", method.authorizationType())
                        .put("apiKeyRequired", method.apiKeyRequired());
            }
        }
    }

    /** Without {@code embed=methods} AWS only names the methods, with their authorizers. */
    private void resource(JsonNode parameters, Resource resource, JsonNode shown) {
        boolean embedded = parameters.path("embed").toString().contains("\"methods\"");
        for (Map.Entry<String, Method> method : resource.resourceMethods().entrySet()) {
            if (embedded) {
                method(
                        parameters.path("restApiId").asText(),
                        resource.id() + "/" + method.getKey(),
                        method.getValue(),
                        shown.path("resourceMethods").path(method.getKey()));
            } else {
                named(shown.path("resourceMethods"), method.getValue());
            }
        }
    }

    private static void named(JsonNode methods, Method method) {
        ObjectNode named = ((ObjectNode) methods).putObject(method.httpMethod());
        if (method.authorizerId() != null) {
            named.put("authorizerId", method.authorizerId());
        }
    }

    private void method(String api, String element, Method method, JsonNode shown) {
        empties(api, element, shown);
        method.methodResponses()
                .keySet()
                .forEach(status -> empties(
                        api,
                        element + "/" + status,
                        shown.path("methodResponses").path(status)));
        @Nullable Integration integration = method.methodIntegration();
        if (integration != null) {
            integration(api, element, integration, shown.path("methodIntegration"));
        }
    }

    private void integration(String api, String element, Integration integration, JsonNode shown) {
        boolean http = integration.type() == IntegrationType.HTTP || integration.type() == IntegrationType.HTTP_PROXY;
        if (!http && integration.connectionType() == ConnectionType.INTERNET) {
            ((ObjectNode) shown).remove("connectionType");
        }
        empties(api, element + "/integration", shown);
        integration
                .integrationResponses()
                .keySet()
                .forEach(status -> empties(
                        api,
                        element + "/integration/" + status,
                        shown.path("integrationResponses").path(status)));
    }

    private void empties(String api, String element, JsonNode shown) {
        if (shown instanceof ObjectNode object && account.hasApi(api)) {
            Set<String> names =
                    account.inApi(api, (ApiState state) -> state.givenEmpty().of(element));
            names.stream().filter(name -> !object.has(name)).forEach(object::putObject);
        }
    }
}
