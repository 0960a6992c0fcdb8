package dev.gatehouse.definition.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.DeployedStage;
import java.util.Objects;

/** Makes an HTTP API of a document, with a stage that deploys by itself. */
final class HttpApiImport {

    /** The parameter of the import; there is no other. */
    static final String BASE_PATH = "basepath";

    private static final String DEFAULT_STAGE = "$default";

    private HttpApiImport() {}

    static DeployedStage deploy(ControlPlane control, String body, DefinitionOptions options) {
        String stage = Objects.requireNonNullElse(options.stage(), DEFAULT_STAGE);
        ObjectNode parameters = JsonNodeFactory.instance.objectNode().put("body", body);
        String basepath = options.parameters().get(BASE_PATH);
        if (basepath != null) {
            parameters.put(BASE_PATH, basepath);
        }
        String api =
                control.call("apigatewayv2:ImportApi", parameters).path("ApiId").asText();
        control.call(
                "apigatewayv2:CreateStage",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("apiId", api)
                        .put("stageName", stage)
                        .put("autoDeploy", true));
        return new DeployedStage(api, stage);
    }
}
