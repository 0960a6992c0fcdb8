package dev.gatehouse.bridge.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.contract.target.NotComparable;
import java.util.List;
import java.util.Map;

/**
 * Plans the deployment of an API and its stages. Logs, metrics and traces change no answer, and are left out.
 *
 * @param apiId the API's id in process
 */
record StagePlanner(String apiId) {

    /** What AWS calls the members of method settings in patches. */
    private static final Map<String, String> SETTINGS = Map.of(
            "throttlingBurstLimit", "throttling/burstLimit",
            "throttlingRateLimit", "throttling/rateLimit",
            "cachingEnabled", "caching/enabled",
            "cacheTtlInSeconds", "caching/ttlInSeconds",
            "cacheDataEncrypted", "caching/dataEncrypted",
            "requireAuthorizationForCacheControl", "caching/requireAuthorizationForCacheControl",
            "unauthorizedCacheControlHeaderStrategy", "caching/unauthorizedCacheControlHeaderStrategy");

    void plan(List<JsonNode> stages, Plan plan) {
        if (stages.isEmpty()) {
            return;
        }
        plan.add(PlannedCall.of("CreateDeployment", placed(Account.parameters()), Scope.api(apiId))
                .saving(deployment(), "/id"));
        stages.forEach(stage -> stage(stage, plan));
    }

    private Reference deployment() {
        return new Reference("deployment", apiId);
    }

    private void stage(JsonNode stage, Plan plan) {
        ObjectNode parameters = Account.picked(stage, "stageName", "variables");
        if (stage.path("cacheClusterEnabled").asBoolean()) {
            parameters.setAll(Account.picked(stage, "cacheClusterEnabled", "cacheClusterSize"));
        }
        parameters.put("deploymentId", deployment().toString());
        plan.add(PlannedCall.of("CreateStage", placed(parameters), Scope.api(apiId)));
        ArrayNode patches = patches(stage.path("methodSettings"));
        if (!patches.isEmpty()) {
            ObjectNode update = placed(Account.picked(stage, "stageName"));
            update.set("patchOperations", patches);
            plan.add(PlannedCall.of("UpdateStage", update, Scope.api(apiId)));
        }
        if (stage.path("canarySettings").isObject()) {
            plan.add(NotComparable.everythingOf(
                    apiId,
                    "the canary of the stage " + stage.path("stageName").asText()
                            + " takes requests by chance, and is not deployed"));
        }
    }

    private static ArrayNode patches(JsonNode settings) {
        ArrayNode patches = JsonNodeFactory.instance.arrayNode();
        settings.properties()
                .forEach(method -> SETTINGS.forEach((member, path) -> {
                    JsonNode value = method.getValue().path(member);
                    if (isSet(value)) {
                        patches.addObject()
                                .put("op", "replace")
                                .put("path", "/" + method.getKey() + "/" + path)
                                .put("value", value.asText());
                    }
                }));
        return patches;
    }

    /** A limit of -1 is none: AWS shows it, and refuses to set it. */
    private static boolean isSet(JsonNode value) {
        return !value.isMissingNode() && !value.isNull() && !(value.isNumber() && value.asDouble() < 0);
    }

    private ObjectNode placed(ObjectNode parameters) {
        return parameters.put("restApiId", new Reference("api", apiId).toString());
    }
}
