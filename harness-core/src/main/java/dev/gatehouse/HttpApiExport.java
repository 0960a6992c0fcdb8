package dev.gatehouse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.port.PublishedV2Stage;
import dev.gatehouse.definition.exporting.NotExported;
import dev.gatehouse.model.v2.ProtocolType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes one stage of an HTTP API as a document.
 *
 * @param control the account
 * @param published the stage
 */
record HttpApiExport(ControlPlane control, PublishedV2Stage published) {

    /** What a stage has that says nothing of how its API behaves. */
    private static final Set<String> OF_EVERY_STAGE = Set.of(
            "StageName",
            "DeploymentId",
            "CreatedDate",
            "LastUpdatedDate",
            "AutoDeploy",
            "ApiGatewayManaged",
            "LastDeploymentStatusMessage");

    static boolean isOfHttpApi(PublishedV2Stage stage) {
        return stage.deployment().snapshot().api().protocolType() == ProtocolType.HTTP;
    }

    ExportedDocument document(String exportType) {
        if (!isOfHttpApi(published)) {
            throw new IllegalStateException("The WebSocket API "
                    + published.deployment().snapshot().api().name()
                    + " has no OpenAPI document: AWS exports REST and HTTP APIs alone.");
        }
        if (exportType.equals("swagger")) {
            throw new IllegalStateException("The HTTP API "
                    + published.deployment().snapshot().api().name()
                    + " has no Swagger 2.0 document: AWS exports HTTP APIs as OpenAPI 3.0 alone. Call openApi().");
        }
        ObjectNode request = asked().put("specification", "OAS30").put("outputType", "JSON");
        String text =
                control.call("apigatewayv2:ExportApi", request).path("body").asText();
        return new ExportedDocument(LeftOut.parse(text), Map.of(), notExported());
    }

    private ObjectNode asked() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("apiId", published.apiId())
                .put("stageName", published.stage().stageName());
    }

    /** The answers of AWS's operations. */
    ObjectNode settings() {
        ObjectNode settings = JsonNodeFactory.instance.objectNode();
        settings.set("api", control.call("apigatewayv2:GetApi", asked()));
        settings.set("stage", control.call("apigatewayv2:GetStage", asked()));
        return settings;
    }

    private List<NotExported> notExported() {
        List<NotExported> found = new ArrayList<>();
        String stage = "Stage " + published.stage().stageName();
        JsonNode settings = settings().path("stage");
        settings.properties().forEach(setting -> {
            if (!OF_EVERY_STAGE.contains(setting.getKey()) && says(setting.getValue())) {
                found.add(new NotExported(stage, "The document has no place for " + setting.getKey() + "."));
            }
        });
        return found;
    }

    private static boolean says(JsonNode value) {
        if (value.isObject()) {
            return value.properties().stream().anyMatch(member -> says(member.getValue()));
        }
        return value.isBoolean() ? value.asBoolean() : !value.isNull();
    }
}
