package dev.gatehouse.definition.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.definition.DeployedDefinition;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.model.rest.ElementAddress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A template as the demos of the service have it. */
class DemoTemplateTest {

    private final RecordedOperations operations = new RecordedOperations();
    private DeployedDefinition deployed;

    @BeforeEach
    void deployTheDemo() throws IOException {
        try (InputStream stream = DemoTemplateTest.class.getResourceAsStream("demo.yml")) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            deployed = Templates.deploy(text, operations);
        }
    }

    @Test
    void a_resource_is_made_below_the_root_of_its_api() {
        assertThat(operations.all("CreateResource")).anySatisfy(resource -> assertThat(resource.toString())
                .isEqualTo("{\"restApiId\":\"id1\",\"parentId\":\"root\",\"pathPart\":\"demoMock\"}"));
    }

    @Test
    void the_mock_keeps_its_template_and_its_selection_pattern() {
        JsonNode mock = operations.all("PutIntegration").get(0);

        assertThat(mock.path("type").asText()).isEqualTo("MOCK");
        assertThat(mock.path("requestTemplates").path("application/json").asText())
                .contains("#if($input.params('scenario') == 'error')");
        assertThat(operations.all("PutIntegrationResponse"))
                .extracting(response -> response.path("selectionPattern").asText(""))
                .containsExactly("", "5\\d{2}");
    }

    @Test
    void a_status_code_written_as_a_number_becomes_text() {
        assertThat(operations.all("PutMethodResponse"))
                .extracting(response -> response.path("statusCode"))
                .allMatch(JsonNode::isTextual);
    }

    @Test
    void the_method_names_the_validator_by_its_id() {
        assertThat(operations.all("PutMethod").get(0).path("requestValidatorId").asText())
                .startsWith("id");
    }

    @Test
    void a_schema_written_as_an_object_becomes_text() {
        assertThat(operations.only("CreateModel").path("schema").asText()).startsWith("{\"$schema\":");
    }

    @Test
    void the_uri_of_the_function_is_its_invocation_arn() {
        assertThat(operations.all("PutIntegration").get(1).path("uri").asText())
                .isEqualTo("arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/"
                        + "arn:aws:lambda:eu-west-1:123456789012:function:"
                        + deployed.functionNames().get("DemoLambda") + "/invocations");
    }

    @Test
    void the_function_is_known_by_its_logical_id_with_its_handler() {
        assertThat(deployed.functionNames().get("DemoLambda")).startsWith("gatehouse-DemoLambda-");
        assertThat(deployed.functions()).singleElement().satisfies(function -> {
            assertThat(function.handler()).isEqualTo("example.GreetingHandler::handleRequest");
            assertThat(function.timeout()).hasSeconds(5);
        });
    }

    @Test
    void the_deployment_comes_after_the_methods_and_the_stage_last() {
        assertThat(operations.names()).endsWith("CreateDeployment", "CreateStage");
        assertThat(deployed.stages()).containsExactly(new DeployedStage("id1", "dev"));
    }

    @Test
    void each_element_knows_its_line() {
        ElementAddress template =
                ElementAddress.method("GET", "/demoMock").child("integration", "requestTemplates", "application/json");
        ElementAddress pattern = ElementAddress.method("GET", "/demoMock")
                .child("integration", "integrationResponses", "500", "selectionPattern");

        assertThat(deployed.origins().nearest(template)).contains(new Origin("template.yml", 68, 11, "DemoMockGet"));
        assertThat(deployed.origins().nearest(pattern)).contains(new Origin("template.yml", 80, 13, "DemoMockGet"));
    }

    @Test
    void nothing_is_waived_without_being_asked() {
        assertThat(deployed.waived()).isEmpty();
    }
}
