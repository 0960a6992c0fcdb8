package dev.gatehouse.definition.exporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Lists the settings of a stage's methods, which operations show by a key as <code>/pets/{id}/GET</code>; templates write that
 * path as <code>/~1pets~1{id}</code>.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-methodsetting.html">
 *     MethodSetting</a>
 */
final class MethodSettingsList {

    /** What every method has unless it is set otherwise, and no template can set. */
    private static final String DEFAULT_STRATEGY = "SUCCEED_WITH_RESPONSE_HEADER";

    private MethodSettingsList() {}

    static ArrayNode of(JsonNode settings) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        settings.properties().forEach(entry -> list.add(setting(entry.getKey(), (ObjectNode) entry.getValue())));
        return list;
    }

    private static ObjectNode setting(String key, ObjectNode setting) {
        int slash = key.lastIndexOf('/');
        String path = key.substring(0, slash);
        JsonNode required = setting.path("requireAuthorizationForCacheControl");
        if (required.asBoolean(true)) {
            setting.remove("requireAuthorizationForCacheControl");
        }
        if (setting.path("unauthorizedCacheControlHeaderStrategy")
                .asText(DEFAULT_STRATEGY)
                .equals(DEFAULT_STRATEGY)) {
            setting.remove("unauthorizedCacheControlHeaderStrategy");
        }
        return setting.put("resourcePath", path.equals("/") ? "/" : "/" + path.replace("/", "~1"))
                .put("httpMethod", key.substring(slash + 1));
    }
}
