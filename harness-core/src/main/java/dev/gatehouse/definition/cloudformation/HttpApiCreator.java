package dev.gatehouse.definition.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Creates HTTP and WebSocket APIs: from properties, from an OpenAPI document, or, with {@code Target}, from that alone.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigatewayv2-api.html">
 *     AWS::ApiGatewayV2::Api</a>
 */
final class HttpApiCreator implements Creator {

    /** What says how to import; AWS takes everything else from the document. */
    private static final Set<String> OF_IMPORTS =
            Set.of("body", "bodyS3Location", "basePath", "failOnWarnings", "protocolType");

    private static final String DEFAULT_STAGE = "$default";

    @Override
    public Optional<CreatedResource> create(Creation creation) {
        ObjectNode properties = creation.properties();
        boolean imported = properties.has("body") || properties.has("bodyS3Location");
        Optional<JsonNode> api = imported ? imported(creation) : made(creation);
        return api.map(answer -> created(creation, answer));
    }

    private static Optional<JsonNode> imported(Creation creation) {
        if (!"HTTP".equals(creation.properties().path("protocolType").asText("HTTP"))) {
            problem(
                    creation,
                    "ProtocolType",
                    "Only HTTP APIs can be imported.",
                    "Leave out ProtocolType, or describe the API with resources.");
            return Optional.empty();
        }
        reportIgnored(creation);
        return OpenApiBody.of(creation).flatMap(OpenApiBody::importHttpApi);
    }

    /** With a document, AWS does not look at these properties, so a test must not pass because of them. */
    private static void reportIgnored(Creation creation) {
        creation.evaluated().members().stream()
                .filter(member -> !OF_IMPORTS.contains(PropertyNames.lowerFirst(member.name())))
                .filter(member -> creation.properties().has(PropertyNames.lowerFirst(member.name())))
                .forEach(member -> problem(
                        creation,
                        member.name(),
                        "With a Body, API Gateway takes no notice of " + member.name() + ".",
                        "Say it in the document, or waive \"" + creation.logicalId() + "." + member.name() + "\"."));
    }

    private static Optional<JsonNode> made(Creation creation) {
        for (String required : new String[] {"Name", "ProtocolType"}) {
            if (!creation.properties().has(PropertyNames.lowerFirst(required))) {
                problem(
                        creation,
                        required,
                        "The API has neither " + required + " nor Body.",
                        "Add " + (required.equals("Name") ? "a Name." : "ProtocolType: HTTP."));
                return Optional.empty();
            }
        }
        ObjectNode parameters = creation.properties().deepCopy();
        parameters.remove("failOnWarnings");
        parameters.remove("basePath");
        return creation.call("apigatewayv2:CreateApi", parameters);
    }

    private static void problem(Creation creation, String property, String message, String remedy) {
        creation.stack().problems().add(creation.originOf(property), creation.logicalId(), message, remedy);
    }

    private static CreatedResource created(Creation creation, JsonNode answer) {
        String id = answer.path("ApiId").asText();
        creation.stack().httpApis().put(id, creation.logicalId());
        new Places(creation).addAll(ElementAddress.api());
        if (creation.properties().has("target")) {
            String routeKey = creation.properties().path("routeKey").asText(DEFAULT_STAGE);
            new Places(creation).add(ElementAddress.route(routeKey), creation.originOf("Target"));
            creation.stack().stages().add(new DeployedStage(id, DEFAULT_STAGE));
        }
        return CreatedResource.of(
                id,
                Map.of("ApiId", id, "ApiEndpoint", answer.path("ApiEndpoint").asText()));
    }
}
