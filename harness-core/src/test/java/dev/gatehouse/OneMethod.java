package dev.gatehouse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import java.util.List;

/** An API of one method, GET /x, whose integration each test writes itself; single quotes stand for double ones. */
record OneMethod(String integration) {

    private static final ObjectMapper JSON = new ObjectMapper();

    String document() {
        return quoted("{'openapi': '3.0.1', 'info': {'title': 'one', 'version': '1'}, 'paths': {'/x': {'get': {"
                + "'responses': {'200': {'description': 'ok'}, '201': {'description': 'ok', 'headers': {'X-Version': {}}}, '202': {'description': 'ok', 'headers': {'X-Version': {}}}}, 'x-amazon-apigateway-integration': "
                + integration
                + "}}}}");
    }

    /** A gateway that serves it at its stage. */
    Gateway start() {
        return LoadedDefinition.load(
                        List.of(OpenApiDefinition.text("one.json", document())), DefinitionOptions.defaults())
                .start();
    }

    /** Puts it into a running gateway, and deploys it to the stage {@code dev}; gives its id. */
    String deployTo(Gateway gateway) {
        String api = imported(gateway, document());
        call(gateway, "CreateDeployment", "{'restApiId': '" + api + "', 'stageName': 'dev'}");
        return api;
    }

    /** Imports a document, whose single quotes stand for double ones; gives the API's id. */
    static String imported(Gateway gateway, String document) {
        return call(gateway, "ImportRestApi", JSON.createObjectNode().put("body", quoted(document)))
                .path("id")
                .asText();
    }

    static Gateway empty() {
        return LoadedDefinition.load(List.of(), DefinitionOptions.defaults()).start();
    }

    static JsonNode call(Gateway gateway, String operation, String parameters) {
        try {
            return call(gateway, operation, (ObjectNode) JSON.readTree(quoted(parameters)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonNode call(Gateway gateway, String operation, ObjectNode parameters) {
        return gateway.control().call(operation, parameters);
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
