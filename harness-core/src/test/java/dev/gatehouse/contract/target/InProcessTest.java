package dev.gatehouse.contract.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

class InProcessTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DOCUMENT =
            """
            {"openapi": "3.0.1", "info": {"title": "pets", "version": "1"}, "paths": {"/pets/{id}": {"get": {
              "parameters": [{"name": "id", "in": "path", "required": true}],
              "responses": {"200": {"description": "ok"}},
              "x-amazon-apigateway-integration": {"type": "mock",
                "requestTemplates": {"application/json": "{\\"statusCode\\": 200}"},
                "responses": {"default": {"statusCode": "200", "responseTemplates": {
                  "application/json": "$input.params('id') $context.stage"}}}}}}}}
            """;

    @Test
    void a_deployed_api_answers_from_the_gateway_in_which_it_is() {
        try (Gateway gateway = load().start();
                Target target = new InProcess();
                DeployedApi deployed = target.deploy(Deployable.of(gateway))) {
            TargetAnswer answer = deployed.send(request(stage().apiId(), "/pets/7"));

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body().utf8()).isEqualTo("7 test");
            assertThat(answer.took()).isPositive();
            assertThat(gateway.flows().last().servedFrom().apiId()).isEqualTo(stage().apiId());
            assertThat(deployed.notComparable()).isEmpty();
        }
    }

    @Test
    void a_test_invocation_shows_the_inner_stages() {
        try (Gateway gateway = load().start();
                Target target = InProcess.of(gateway);
                DeployedApi deployed = target.deploy(Deployable.of(gateway))) {
            TargetRequest request = request(stage().apiId(), "/pets/7");
            deployed.send(request);

            TargetLog log = deployed.testInvoke(
                            request, gateway.flows().last().methodRequest().route())
                    .orElseThrow();

            assertThat(log.answer().status()).isEqualTo(200);
            assertThat(log.entry(LogEntry.PATH_PARAMETERS)).contains("{id=7}");
            assertThat(log.entry(LogEntry.METHOD_RESPONSE_BODY)).contains("7 test-invoke-stage");
            assertThat(log.entry(LogEntry.STATUS)).contains("200");
            assertThat(log.entries()).containsKeys(LogEntry.START, LogEntry.METHOD_RESPONSE_HEADERS, LogEntry.SUCCESS);
        }
    }

    @Test
    void the_control_plane_is_called_by_the_names_of_either_version() {
        try (Target target = new InProcess()) {
            JsonNode api = target.calls("apigateway")
                    .call("CreateRestApi", JSON.createObjectNode().put("name", "made"));
            JsonNode http = target.calls("apigatewayv2")
                    .call(
                            "CreateApi",
                            JSON.createObjectNode().put("Name", "two").put("ProtocolType", "HTTP"));

            assertThat(api.path("name").asText()).isEqualTo("made");
            assertThat(http.path("ApiId").asText()).isNotEmpty();
            assertThatThrownBy(() -> target.calls("apigateway")
                            .call("GetRestApi", JSON.createObjectNode().put("restApiId", "nosuchapi1")))
                    .isInstanceOf(ControlException.class)
                    .hasMessageContaining("nosuchapi1");
        }
    }

    @Test
    void a_gateway_that_was_closed_is_unavailable() {
        Gateway gateway = load().start();
        gateway.close();

        assertThatThrownBy(() -> InProcess.of(gateway).send(request("a", "/")))
                .isInstanceOf(TargetUnavailable.class)
                .hasMessageStartingWith("in process: the gateway at http://127.0.0.1:");
    }

    private static LoadedDefinition load() {
        return LoadedDefinition.load(
                List.of(OpenApiDefinition.text("pets.json", DOCUMENT)), DefinitionOptions.defaults());
    }

    private static DeployedStage stage() {
        return load().stages().get(0);
    }

    private static TargetRequest request(String apiId, String path) {
        return new TargetRequest(apiId, "test", new HttpRequest("GET", path, Headers.EMPTY, Bytes.EMPTY));
    }
}
