package dev.gatehouse.definition.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The response mappings of an HTTP API's integration, which CloudFormation wants as a list of destinations and sources where
 * the operation takes an object.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apigatewayv2-integration-responseparameter.html">
 *     ResponseParameter</a>
 */
final class ResponseParameters {

    private static final String NAME = "responseParameters";

    private ResponseParameters() {}

    static void flatten(ObjectNode integration) {
        JsonNode given = integration.remove(NAME);
        if (given == null) {
            return;
        }
        ObjectNode byStatus = integration.putObject(NAME);
        given.properties().forEach(status -> {
            ObjectNode mappings = byStatus.putObject(status.getKey());
            for (JsonNode mapping : status.getValue().path(NAME)) {
                mappings.put(
                        mapping.path("destination").asText(),
                        mapping.path("source").asText());
            }
        });
    }
}
