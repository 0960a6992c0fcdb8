package dev.gatehouse.definition.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.cloudformation.template.ResourceDeclaration;
import dev.gatehouse.definition.source.SourceArray;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Creates methods with their integrations and responses.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-method.html">
 *     AWS::ApiGateway::Method</a>
 */
final class MethodCreator implements Creator {

    /** The methods so far, by API, resource and HTTP method. */
    private final Map<String, ResourceDeclaration> methods = new HashMap<>();

    @Override
    public Optional<CreatedResource> create(Creation creation) {
        if (isSecond(creation)) {
            return Optional.empty();
        }
        ObjectNode method = creation.properties().deepCopy();
        method.remove("integration");
        method.remove("methodResponses");
        if (!method.has("authorizationType")) {
            method.put("authorizationType", "NONE");
        }
        if (creation.call("PutMethod", method).isEmpty()) {
            return Optional.empty();
        }
        methodResponses(creation);
        if (creation.properties().has("integration")) {
            integration(creation);
        }
        String path = creation.stack().path(creation.text("resourceId"));
        new Places(creation).addAll(ElementAddress.method(creation.text("httpMethod"), path));
        return Optional.of(CreatedResource.of(creation.generatedName(), Map.of()));
    }

    private boolean isSecond(Creation creation) {
        String path = creation.stack().path(creation.text("resourceId"));
        String httpMethod = creation.text("httpMethod");
        ResourceDeclaration first =
                methods.putIfAbsent(creation.text("restApiId") + " " + httpMethod + " " + path, creation.declaration());
        if (first != null) {
            creation.stack()
                    .problems()
                    .add(
                            creation.declaration().origin(),
                            creation.logicalId(),
                            "There are two methods " + httpMethod + " " + path + "; the other one is "
                                    + first.logicalId() + ", in line "
                                    + first.origin().line() + ".",
                            "Keep one of the two.");
        }
        return first != null;
    }

    private static void methodResponses(Creation creation) {
        int index = 0;
        for (JsonNode response : creation.properties().path("methodResponses")) {
            ObjectNode parameters = keys(creation).setAll((ObjectNode) response);
            creation.call("PutMethodResponse", parameters, item(creation.evaluated(), "MethodResponses", index++));
        }
    }

    private static void integration(Creation creation) {
        ObjectNode parameters =
                keys(creation).setAll((ObjectNode) creation.properties().path("integration"));
        JsonNode responses = parameters.path("integrationResponses");
        parameters.remove("integrationResponses");
        if (creation.call("PutIntegration", parameters, creation.originOf("Integration"))
                .isEmpty()) {
            return;
        }
        int index = 0;
        for (JsonNode response : responses) {
            ObjectNode responseParameters = keys(creation).setAll((ObjectNode) response);
            Origin origin = item(creation.object("Integration"), "IntegrationResponses", index++);
            creation.call("PutIntegrationResponse", responseParameters, origin);
        }
    }

    private static ObjectNode keys(Creation creation) {
        return Creation.parameters()
                .put("restApiId", creation.text("restApiId"))
                .put("resourceId", creation.text("resourceId"))
                .put("httpMethod", creation.text("httpMethod"));
    }

    private static Origin item(SourceObject object, String list, int index) {
        SourceNode items = object.get(list);
        return items instanceof SourceArray array && index < array.items().size()
                ? array.items().get(index).origin()
                : object.originOf(list);
    }
}
