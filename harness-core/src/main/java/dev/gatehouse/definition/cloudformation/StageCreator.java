package dev.gatehouse.definition.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Creates stages and their settings.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-stage.html">
 *     AWS::ApiGateway::Stage</a>
 */
final class StageCreator implements Creator {

    @Override
    public Optional<CreatedResource> create(Creation creation) {
        ObjectNode parameters = creation.properties().deepCopy();
        for (String name : List.of("accessLogSetting", "clientCertificateId", "methodSettings")) {
            parameters.remove(name);
        }
        JsonNode canary = parameters.remove("canarySetting");
        if (canary != null) {
            parameters.set("canarySettings", canary);
        }
        if (creation.call("CreateStage", parameters).isEmpty()) {
            return Optional.empty();
        }
        ObjectNode later = Creation.parameters();
        for (String name : List.of("accessLogSetting", "clientCertificateId", "methodSettings")) {
            JsonNode value = creation.properties().get(name);
            if (value != null) {
                later.set(name, value);
            }
        }
        String stageName = creation.text("stageName");
        new StageSettings(creation, stageName)
                .apply(later, creation.declaration().origin());
        new Places(creation).addAll(ElementAddress.stage(stageName));
        creation.stack().stages().add(new DeployedStage(creation.text("restApiId"), stageName));
        return Optional.of(CreatedResource.of(stageName, Map.of()));
    }
}
