package dev.gatehouse.bridge.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.gatehouse.Gateway;
import dev.gatehouse.bridge.target.endpoint.Endpoint;
import dev.gatehouse.bridge.testing.LocalStackForTests;
import dev.gatehouse.bridge.testing.SampleApi;
import dev.gatehouse.bridge.testing.StandaloneServer;
import dev.gatehouse.contract.comparison.ContractComparison;
import dev.gatehouse.contract.comparison.ExchangeComparison;
import dev.gatehouse.contract.comparison.Verdict;
import dev.gatehouse.contract.target.ControlCalls;
import dev.gatehouse.contract.target.Deployable;
import dev.gatehouse.contract.target.DeployedApi;
import dev.gatehouse.contract.target.InProcess;
import dev.gatehouse.contract.target.Target;
import dev.gatehouse.contract.target.TargetRequest;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exchanges of an HTTP API, compared with targets that have version 2 of the control plane and with one that has not. */
class HttpApiComparisonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SampleApi sample = new SampleApi();
    private final Gateway gateway = sample.gateway();
    private String api = "";

    @BeforeEach
    void theSampleGetsAnHttpApi() {
        api = made("CreateApi", "{'Name': 'two', 'ProtocolType': 'HTTP'}", "ApiId");
        String integration = made(
                "CreateIntegration",
                "{'ApiId': '" + api + "', 'IntegrationType': 'HTTP_PROXY', 'IntegrationMethod': 'GET',"
                        + " 'IntegrationUri': 'http://things.example.com/two', 'PayloadFormatVersion': '1.0',"
                        + " 'RequestParameters': {'overwrite:querystring.size': '$request.querystring.s'}}",
                "IntegrationId");
        made(
                "CreateRoute",
                "{'ApiId': '" + api + "', 'RouteKey': 'GET /things', 'Target': 'integrations/" + integration + "'}",
                "RouteId");
        made("CreateStage", "{'ApiId': '" + api + "', 'StageName': '$default', 'AutoDeploy': true}", "StageName");
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void another_server_goes_the_same_way() throws Exception {
        get("/things?s=1");
        get("/nothing");

        try (StandaloneServer server = new StandaloneServer();
                Target target = Endpoint.at(server.uri())) {
            assertThat(compared(target).stream().map(ExchangeComparison::verdict))
                    .containsExactly(new Verdict.Equal(false), new Verdict.Equal(false));
        }
    }

    @Test
    void what_was_changed_over_there_is_found() throws Exception {
        get("/things?s=1");

        try (StandaloneServer server = new StandaloneServer();
                Target target = Endpoint.at(server.uri());
                DeployedApi there = target.deploy(Deployable.of(gateway))) {
            changeWhatIsMapped(target.calls("apigatewayv2"));

            ExchangeComparison compared = ContractComparison.of(gateway)
                    .compare(gateway.flows().all(), target.name(), there)
                    .get(0);

            assertThat(compared.verdict().differences()).singleElement().satisfies(difference -> {
                assertThat(difference.inProcess()).contains("/base/two?s=1&size=1");
                assertThat(difference.onTarget()).contains("/base/two?s=1&size=other");
            });
        }
    }

    @Test
    void localstack_has_no_http_apis_and_nothing_is_equal_there() {
        get("/things?s=1");
        get("/nothing");

        try (Target localStack = LocalStackForTests.shared()) {
            assertThat(compared(localStack)).hasSize(2).allSatisfy(compared -> assertThat(compared.verdict())
                    .isEqualTo(new Verdict.NotComparable("localstack does not support HTTP APIs: it refuses"
                            + " API Gateway's version 2 (apigatewayv2)")));
        }
    }

    @Test
    void a_web_socket_api_is_left_out_and_what_happens_on_it_is_never_equal() throws Exception {
        String chat = made(
                "CreateApi",
                "{'Name': 'chat', 'ProtocolType': 'WEBSOCKET', 'RouteSelectionExpression': '$request.body.action'}",
                "ApiId");

        try (StandaloneServer server = new StandaloneServer();
                Target target = Endpoint.at(server.uri());
                DeployedApi there = target.deploy(Deployable.of(gateway))) {
            assertThat(there.notComparable()).anySatisfy(not -> {
                assertThat(not.apiId()).isEqualTo(chat);
                assertThat(not.reason()).startsWith("WebSocket APIs are not deployed to emulator at");
            });
            assertThat(target.calls("apigatewayv2")
                            .call("GetApis", JsonNodeFactory.instance.objectNode())
                            .path("Items")
                            .findValuesAsText("ProtocolType"))
                    .containsOnly("HTTP");
        }
    }

    private List<ExchangeComparison> compared(Target target) {
        return ContractComparison.of(gateway).compare(gateway.flows().all(), target);
    }

    private void get(String path) {
        InProcess.of(gateway)
                .send(new TargetRequest(
                        api, TargetRequest.DEFAULT_STAGE, new HttpRequest("GET", path, Headers.EMPTY, Bytes.EMPTY)));
    }

    private static void changeWhatIsMapped(ControlCalls there) {
        JsonNode api = there.call("GetApis", JsonNodeFactory.instance.objectNode())
                .path("Items")
                .get(0);
        var ofApi = JsonNodeFactory.instance.objectNode().set("ApiId", api.get("ApiId"));
        JsonNode integration = there.call("GetIntegrations", ofApi.deepCopy()).at("/Items/0");
        var change = JsonNodeFactory.instance.objectNode();
        change.set("ApiId", api.get("ApiId"));
        change.set("IntegrationId", integration.get("IntegrationId"));
        change.putObject("RequestParameters").put("overwrite:querystring.size", "other");
        there.call("UpdateIntegration", change);
        JsonNode deployment = there.call("CreateDeployment", ofApi.deepCopy());
        var stage = JsonNodeFactory.instance.objectNode();
        stage.set("ApiId", api.get("ApiId"));
        stage.put("StageName", "$default").set("DeploymentId", deployment.get("DeploymentId"));
        there.call("UpdateStage", stage);
    }

    private String made(String operation, String parameters, String id) {
        try {
            return gateway.control()
                    .call("apigatewayv2:" + operation, JSON.readTree(parameters.replace('\'', '"')))
                    .path(id)
                    .asText();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(parameters, e);
        }
    }
}
