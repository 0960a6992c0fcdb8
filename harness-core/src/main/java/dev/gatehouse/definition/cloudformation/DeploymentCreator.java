package dev.gatehouse.definition.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Creates deployments, with a stage if they name one.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-deployment.html">
 *     AWS::ApiGateway::Deployment</a>
 */
final class DeploymentCreator implements Creator {

    @Override
    public Optional<CreatedResource> create(Creation creation) {
        JsonNode stage = creation.properties().path("stageDescription");
        Optional<String> id = creation.call("CreateDeployment", parameters(creation, stage))
                .map(answer -> answer.path("id").asText());
        if (id.isEmpty()) {
            return Optional.empty();
        }
        String stageName = creation.textOrNull("stageName");
        if (stageName != null) {
            new StageSettings(creation, stageName).apply(stage, creation.originOf("StageDescription"));
            new Places(creation).add(ElementAddress.stage(stageName), creation.originOf("StageName"));
            creation.stack().stages().add(new DeployedStage(creation.text("restApiId"), stageName));
        }
        return Optional.of(CreatedResource.of(id.get(), Map.of("DeploymentId", id.get())));
    }

    private static ObjectNode parameters(Creation creation, JsonNode stage) {
        ObjectNode parameters = Creation.parameters().put("restApiId", creation.text("restApiId"));
        copy(creation.properties(), parameters, "description", "description");
        copy(creation.properties(), parameters, "stageName", "stageName");
        copy(creation.properties(), parameters, "deploymentCanarySettings", "canarySettings");
        copy(stage, parameters, "description", "stageDescription");
        for (String name : List.of("cacheClusterEnabled", "cacheClusterSize", "variables", "tracingEnabled")) {
            copy(stage, parameters, name, name);
        }
        return parameters;
    }

    private static void copy(JsonNode from, ObjectNode to, String name, String newName) {
        JsonNode value = from.get(name);
        if (value != null) {
            to.set(newName, value);
        }
    }
}
