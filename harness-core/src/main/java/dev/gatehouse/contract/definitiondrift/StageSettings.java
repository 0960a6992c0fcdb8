package dev.gatehouse.contract.definitiondrift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What is compared of a stage beside its API: settings that somebody chose, without ids, dates and what is off anyway. */
final class StageSettings {

    private static final List<String> OF_STAGE = List.of(
            "variables",
            "cacheClusterEnabled",
            "cacheClusterSize",
            "tracingEnabled",
            "documentationVersion",
            "methodSettings");
    private static final List<String> OF_CANARY = List.of("percentTraffic", "stageVariableOverrides", "useStageCache");

    private StageSettings() {}

    /** The settings under {@code stage} and {@code api}, of the answers of {@code GetStage} and {@code GetRestApi}. */
    static ObjectNode of(JsonNode settings) {
        ObjectNode chosen = JsonNodeFactory.instance.objectNode();
        JsonNode stage = settings.path("stage");
        ObjectNode ofStage = chosen.putObject("stage");
        OF_STAGE.forEach(name -> put(ofStage, name, stage.path(name)));
        if (!stage.path("cacheClusterEnabled").asBoolean()) {
            ofStage.remove("cacheClusterSize"); // kept by AWS from when there was a cache
        }
        put(ofStage, "accessLogFormat", stage.path("accessLogSettings").path("format"));
        JsonNode canary = stage.path("canarySettings");
        OF_CANARY.forEach(name -> put(ofStage.withObjectProperty("canarySettings"), name, canary.path(name)));
        if (ofStage.path("canarySettings").isEmpty()) {
            ofStage.remove("canarySettings");
        }
        put(
                chosen.putObject("api"),
                "endpointTypes",
                settings.path("api").path("endpointConfiguration").path("types"));
        return chosen;
    }

    private static void put(ObjectNode into, String name, JsonNode value) {
        boolean off = value.isMissingNode()
                || value.isNull()
                || (value.isContainerNode() && value.isEmpty())
                || (value.isBoolean() && !value.booleanValue());
        if (!off) {
            into.set(name, value);
        }
    }
}
