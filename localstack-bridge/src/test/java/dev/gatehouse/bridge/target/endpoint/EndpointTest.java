package dev.gatehouse.bridge.target.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.bridge.invoke.InvokeUrl;
import dev.gatehouse.bridge.testing.SampleApi;
import dev.gatehouse.bridge.testing.StandaloneServer;
import dev.gatehouse.contract.target.Deployable;
import dev.gatehouse.contract.target.DeployedApi;
import dev.gatehouse.contract.target.InProcess;
import dev.gatehouse.contract.target.TargetAnswer;
import dev.gatehouse.contract.target.TargetRequest;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An emulator that runs already: Gatehouse's own server, which speaks both versions of the control plane. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndpointTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StandaloneServer server;

    @BeforeAll
    void start() throws Exception {
        server = new StandaloneServer();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pets/7?color=red",
                "/pets/0?color=red",
                "/pets/7",
                "/nothing",
                "/things/a%2Fb/c?d=e%20f",
                "/things/"
            })
    void it_answers_as_in_process(String target) {
        try (SampleApi api = new SampleApi();
                Endpoint emulator = Endpoint.at(server.uri());
                DeployedApi here = InProcess.of(api.gateway()).deploy(api.deployable());
                DeployedApi there = emulator.deploy(api.deployable())) {
            TargetAnswer expected = here.send(api.get(target));
            TargetAnswer answer = there.send(api.get(target));

            assertThat(answer.status()).isEqualTo(expected.status());
            assertThat(answer.body()).isEqualTo(expected.body());
        }
    }

    @Test
    void an_http_api_goes_along() {
        try (SampleApi api = new SampleApi();
                Endpoint emulator = Endpoint.at(server.uri())) {
            String id = httpApi(api);
            try (DeployedApi there = emulator.deploy(Deployable.of(api.gateway()))) {
                TargetAnswer answer = there.send(new TargetRequest(
                        id,
                        TargetRequest.DEFAULT_STAGE,
                        new HttpRequest("GET", "/v2/things?x=1", Headers.EMPTY, Bytes.EMPTY)));

                assertThat(answer.body().utf8()).isEqualTo("GET /base/two?x=1 for things.example.com: ");
                assertThat(answer.status()).isEqualTo(200);
            }
        }
    }

    private static String httpApi(SampleApi api) {
        String id = version2(api, "CreateApi", "{'Name': 'two', 'ProtocolType': 'HTTP'}")
                .path("ApiId")
                .asText();
        String integration = version2(
                        api,
                        "CreateIntegration",
                        "{'ApiId': '" + id + "', 'IntegrationType': 'HTTP_PROXY', 'IntegrationMethod': 'GET',"
                                + " 'IntegrationUri': 'http://things.example.com/two', 'PayloadFormatVersion': '1.0'}")
                .path("IntegrationId")
                .asText();
        version2(
                api,
                "CreateRoute",
                "{'ApiId': '" + id + "', 'RouteKey': 'GET /v2/things', 'Target': 'integrations/" + integration + "'}");
        version2(api, "CreateStage", "{'ApiId': '" + id + "', 'StageName': '$default', 'AutoDeploy': true}");
        return id;
    }

    private static JsonNode version2(SampleApi api, String operation, String parameters) {
        try {
            return api.gateway()
                    .control()
                    .call("apigatewayv2:" + operation, JSON.readTree(parameters.replace('\'', '"')));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(parameters, e);
        }
    }

    @Test
    void calls_by_name_are_answered_as_an_sdk_shows_them() {
        try (Endpoint emulator = Endpoint.at(server.uri())) {
            ObjectNode document = JSON.createObjectNode();
            document.put("failOnWarnings", true)
                    .put(
                            "body",
                            "{\"openapi\": \"3.0.1\", \"info\": {\"title\": \"made\", \"version\": \"1\"}, \"paths\": {}}");
            String id = emulator.calls("apigateway")
                    .call("ImportRestApi", document)
                    .path("id")
                    .asText();
            ObjectNode api = JSON.createObjectNode().put("restApiId", id);

            assertThat(emulator.calls("apigateway")
                            .call("GetRestApi", api)
                            .path("name")
                            .asText())
                    .isEqualTo("made");
            assertThat(emulator.calls("apigateway").call("GetResources", api).path("items"))
                    .hasSize(1);
            assertThat(emulator.calls("apigateway").call("GetStages", api).path("item"))
                    .isEmpty();
            assertThat(emulator.calls("apigateway").call("DeleteRestApi", api)).isEmpty();
            assertThatThrownBy(() -> emulator.calls("apigateway").call("GetRestApi", api))
                    .isInstanceOfSatisfying(ControlException.class, refused -> {
                        assertThat(refused.code()).isEqualTo("NotFoundException");
                        assertThat(refused.httpStatus()).isEqualTo(404);
                        assertThat(refused).hasMessageContaining("Invalid API identifier");
                    });
        }
    }

    @Test
    void version_2_has_its_own_names_and_dates() {
        try (Endpoint emulator = Endpoint.at(server.uri())) {
            ObjectNode given = JSON.createObjectNode().put("Name", "two").put("ProtocolType", "HTTP");
            given.putObject("Tags").put("Own Name", "x");

            JsonNode made = emulator.calls("apigatewayv2").call("CreateApi", given);

            assertThat(made.path("Name").asText()).isEqualTo("two");
            assertThat(made.path("CreatedDate").isIntegralNumber()).isTrue();
            assertThat(made.at("/Tags/Own Name").asText()).isEqualTo("x");
            JsonNode all = emulator.calls("apigatewayv2").call("GetApis", JSON.createObjectNode());
            assertThat(all.path("Items").findValuesAsText("ApiId"))
                    .contains(made.path("ApiId").asText());
            emulator.calls("apigatewayv2")
                    .call("DeleteApi", JSON.createObjectNode().set("ApiId", made.get("ApiId")));
        }
    }

    @Test
    void requests_reach_a_stage_in_the_way_that_the_emulator_has() {
        assertThat(InvokeUrl.parse("user_request")).isEqualTo(InvokeUrl.USER_REQUEST);
        assertThat(InvokeUrl.parse("http://gw.test/{api}/{stage}{path}").url())
                .isEqualTo("http://gw.test/{api}/{stage}{path}");
        assertThatThrownBy(() -> InvokeUrl.parse("somehow"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not 'somehow'");
    }
}
