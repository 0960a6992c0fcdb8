package dev.gatehouse.definition.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.definition.Origin;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes the settings of a stage that no creating operation takes, by patches.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/patch-operations.html#UpdateStage-Patch">UpdateStage</a>
 */
final class StageSettings {

    private static final Map<String, String> METHOD_SETTINGS = Map.of(
            "metricsEnabled", "metrics/enabled",
            "loggingLevel", "logging/loglevel",
            "dataTraceEnabled", "logging/dataTrace",
            "throttlingBurstLimit", "throttling/burstLimit",
            "throttlingRateLimit", "throttling/rateLimit",
            "cachingEnabled", "caching/enabled",
            "cacheTtlInSeconds", "caching/ttlInSeconds",
            "cacheDataEncrypted", "caching/dataEncrypted");

    private final Creation creation;
    private final String stageName;

    StageSettings(Creation creation, String stageName) {
        this.creation = creation;
        this.stageName = stageName;
    }

    /** Applies what is there, and leaves out what creating operations have taken already. */
    void apply(JsonNode settings, Origin origin) {
        Map<String, String> values = new LinkedHashMap<>();
        put(
                values,
                "/accessLogSettings/destinationArn",
                settings.path("accessLogSetting").path("destinationArn"));
        put(
                values,
                "/accessLogSettings/format",
                settings.path("accessLogSetting").path("format"));
        put(values, "/clientCertificateId", settings.path("clientCertificateId"));
        put(values, "/documentationVersion", settings.path("documentationVersion"));
        methodSettings(values, "*/*", settings);
        for (JsonNode setting : settings.path("methodSettings")) {
            methodSettings(values, key(setting), setting);
        }
        canary(values, settings.path("canarySetting"));
        if (!values.isEmpty()) {
            creation.call("UpdateStage", patch(values), origin);
        }
        tags(settings.path("tags"), origin);
    }

    private static void methodSettings(Map<String, String> values, String key, JsonNode setting) {
        METHOD_SETTINGS.forEach((name, path) -> put(values, "/" + key + "/" + path, setting.path(name)));
    }

    /** {@code /*}, {@code *}, {@code /~1pets} and {@code /pets} are all in use for paths. */
    private static String key(JsonNode setting) {
        String path = setting.path("resourcePath").asText("/*");
        String method = setting.path("httpMethod").asText("*");
        if (path.equals("/")) {
            return "~1/" + method;
        }
        boolean encoded = path.startsWith("/~1") || path.startsWith("/*");
        return (encoded ? path.substring(1) : path.replace("/", "~1")) + "/" + method;
    }

    private static void canary(Map<String, String> values, JsonNode canary) {
        put(values, "/canarySettings/percentTraffic", canary.path("percentTraffic"));
        put(values, "/canarySettings/useStageCache", canary.path("useStageCache"));
        canary.path("stageVariableOverrides")
                .properties()
                .forEach(entry ->
                        put(values, "/canarySettings/stageVariableOverrides/" + entry.getKey(), entry.getValue()));
    }

    private static void put(Map<String, String> values, String path, JsonNode value) {
        if (!value.isMissingNode()) {
            values.put(path, value.asText());
        }
    }

    private ObjectNode patch(Map<String, String> values) {
        ObjectNode parameters = Creation.parameters()
                .put("restApiId", creation.text("restApiId"))
                .put("stageName", stageName);
        ArrayNode operations = parameters.putArray("patchOperations");
        values.forEach((path, value) ->
                operations.addObject().put("op", "replace").put("path", path).put("value", value));
        return parameters;
    }

    private void tags(JsonNode tags, Origin origin) {
        if (tags.isObject()) {
            Surroundings around = creation.stack().surroundings();
            ObjectNode parameters = Creation.parameters()
                    .put(
                            "resourceArn",
                            "arn:" + around.partition() + ":apigateway:" + around.region() + "::/restapis/"
                                    + creation.text("restApiId") + "/stages/" + stageName);
            parameters.set("tags", tags);
            creation.call("TagResource", parameters, origin);
        }
    }
}
