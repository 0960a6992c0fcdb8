package dev.gatehouse.bridge.target.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.bridge.testing.LocalStackForTests;
import dev.gatehouse.contract.definitiondrift.DefinitionComparison;
import dev.gatehouse.contract.definitiondrift.ExportedStage;
import dev.gatehouse.contract.drift.DefinitionDifference;
import dev.gatehouse.contract.target.ControlCalls;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stage that is really deployed, and its export by another implementation than ours. */
class DefinitionDriftTest {

    private static final String API =
            """
            openapi: 3.0.1
            info: {title: drift, version: '1'}
            paths:
              /pets/{id}:
                get:
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
                  x-amazon-apigateway-integration:
                    type: http
                    httpMethod: GET
                    uri: https://pets.example.com/{id}
                    requestParameters: {integration.request.path.id: method.request.path.id}
                    requestTemplates: {application/json: '{"a": 1}'}
                    responses: {default: {statusCode: '200', responseTemplates: {application/json: $input.json('$')}}}
            components:
              schemas:
                Pet: {type: object, required: [id], properties: {id: {type: string}}}
            """;

    private final LocalStack localStack = LocalStackForTests.shared();
    private ControlCalls calls;
    private String restApiId;

    @BeforeEach
    void deploy() {
        calls = localStack.calls("apigateway");
        restApiId =
                calls.call("ImportRestApi", json().put("body", API)).path("id").asText();
        calls.call("CreateDeployment", stage());
    }

    @AfterEach
    void remove() {
        calls.call("DeleteRestApi", json().put("restApiId", restApiId));
        localStack.close();
    }

    @Test
    void a_stage_that_was_deployed_from_the_definition_has_not_drifted() {
        assertThat(differences()).isEmpty();
    }

    @Test
    void what_was_changed_on_the_target_is_drift_with_the_line_that_defines_it() {
        String resourceId = resourceId("/pets/{id}");
        ObjectNode change =
                json().put("restApiId", restApiId).put("resourceId", resourceId).put("httpMethod", "GET");
        change.putArray("patchOperations")
                .addObject()
                .put("op", "replace")
                .put("path", "/requestTemplates/application~1json")
                .put("value", "{\"a\": 2}");
        calls.call("UpdateIntegration", change);
        calls.call("CreateDeployment", stage());
        ObjectNode variable = stage();
        variable.putArray("patchOperations")
                .addObject()
                .put("op", "replace")
                .put("path", "/variables/backend")
                .put("value", "b2");
        calls.call("UpdateStage", variable);

        assertThat(differences())
                .extracting(DefinitionDifference::pointer, DefinitionDifference::place, DefinitionDifference::deployed)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(
                                "/paths/~1pets~1{id}/get/x-amazon-apigateway-integration/requestTemplates/application~1json",
                                "drift.yaml:13:28",
                                "{\"a\": 2}"),
                        Tuple.tuple("/stage/variables", "drift.yaml:1:1", "{\"backend\":\"b2\"}"));
    }

    private String resourceId(String path) {
        for (JsonNode resource :
                calls.call("GetResources", json().put("restApiId", restApiId)).path("items")) {
            if (resource.path("path").asText().equals(path)) {
                return resource.path("id").asText();
            }
        }
        throw new AssertionError("no resource " + path);
    }

    private List<DefinitionDifference> differences() {
        LoadedDefinition loaded = LoadedDefinition.load(
                List.of(OpenApiDefinition.text("drift.yaml", API)), new DefinitionOptions(Set.of(), Map.of(), "prod"));
        return DefinitionComparison.of(loaded)
                .with(ExportedStage.of(localStack, restApiId, "prod"))
                .differences();
    }

    private ObjectNode stage() {
        return json().put("restApiId", restApiId).put("stageName", "prod");
    }

    private static ObjectNode json() {
        return JsonNodeFactory.instance.objectNode();
    }
}
