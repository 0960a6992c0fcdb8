package dev.gatehouse.contract.definitiondrift;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.importing.OpenApiParser;
import dev.gatehouse.control.json.Trees;
import dev.gatehouse.control.port.DeploymentListener;
import dev.gatehouse.control.port.Location;
import dev.gatehouse.control.port.Ports;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;

/** An export, imported and exported again: two that mean the same become alike, whoever wrote them. */
final class Canonical {

    private static final String STAGE = "stage";

    private Canonical() {}

    /**
     * The document in the one form.
     *
     * @throws IllegalArgumentException if it cannot be imported, or says nothing of integrations
     */
    static ObjectNode of(String name, String document) {
        if (!document.contains("x-amazon-apigateway-integration")) {
            throw new IllegalArgumentException(name + " has no integration in it, so it cannot be compared."
                    + " Export the stage with extensions=apigateway.");
        }
        try {
            return exported(document);
        } catch (ControlException refused) {
            throw new IllegalArgumentException(
                    name + " cannot be imported, so it cannot be compared: " + refused.getMessage(), refused);
        }
    }

    private static ObjectNode exported(String document) {
        Ports none = Ports.of(DeploymentListener.NONE);
        ControlPlane control = new ControlPlane(
                new Location("us-east-1", "123456789012"),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                new Random(1),
                new Ports(DeploymentListener.NONE, new OpenApiParser(), none.tester()));
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("body", document);
        String id = control.call("ImportRestApi", body).path("id").asText();
        ObjectNode api =
                JsonNodeFactory.instance.objectNode().put("restApiId", id).put("stageName", STAGE);
        control.call("CreateDeployment", api);
        ObjectNode export = api.deepCopy().put("exportType", "oas30");
        export.putObject("parameters").put("extensions", "apigateway");
        return tree(control.call("GetExport", export).path("body").asText());
    }

    private static ObjectNode tree(String json) {
        try {
            JsonNode read = Trees.parse(json);
            return (ObjectNode) read;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an export that is not JSON", impossible);
        }
    }
}
