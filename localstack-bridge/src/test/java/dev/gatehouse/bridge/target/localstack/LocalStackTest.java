package dev.gatehouse.bridge.target.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.bridge.invoke.InvokeUrl;
import dev.gatehouse.bridge.target.RemoteSettings;
import dev.gatehouse.bridge.target.endpoint.Endpoint;
import dev.gatehouse.bridge.testing.LocalStackForTests;
import dev.gatehouse.bridge.testing.SampleApi;
import dev.gatehouse.contract.target.DeployedApi;
import dev.gatehouse.contract.target.InProcess;
import dev.gatehouse.contract.target.LogEntry;
import dev.gatehouse.contract.target.TargetAnswer;
import dev.gatehouse.contract.target.TargetLog;
import dev.gatehouse.contract.target.TargetRequest;
import dev.gatehouse.record.Flow;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The very same API in process and on a real LocalStack. */
class LocalStackTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final LocalStack localStack = LocalStackForTests.shared();
    private final SampleApi api = new SampleApi();

    @AfterEach
    void close() {
        localStack.close();
        api.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pets/7?color=red", "/pets/0?color=red", "/things/a/b?c=d"})
    void it_answers_as_in_process(String target) {
        try (DeployedApi here = InProcess.of(api.gateway()).deploy(api.deployable());
                DeployedApi there = localStack.deploy(api.deployable())) {
            TargetAnswer expected = here.send(api.get(target));
            TargetAnswer answer = there.send(api.get(target));

            assertThat(answer.status()).isEqualTo(expected.status());
            assertThat(answer.body().utf8()).isEqualTo(expected.body().utf8());
        }
    }

    /** As a target at a URL: each way leads to the stage, with the path and the query that it has in process. */
    @ParameterizedTest
    @CsvSource({
        "host, /pets/a%2Fb?color=light%20red&color=x",
        "path, /pets/a%2Fb?color=light%20red&color=x",
        "user_request, /pets/a%2Fb?color=light%20red&color=x",
        "path, /pets/0?color=red",
        "user_request, /pets/0?color=red",
        "'{endpoint}/_aws/execute-api/{api}/{stage}{path}', /pets/0?color=red"
    })
    void requests_reach_the_stage_in_each_of_its_ways(String way, String target) {
        RemoteSettings byHost = Endpoint.settings(localStack.uri());
        RemoteSettings settings = new RemoteSettings(
                byHost.name(), byHost.access(), InvokeUrl.parse(way), byHost.limits(), byHost.vicinity());
        try (Endpoint emulator = new Endpoint(settings);
                DeployedApi here = InProcess.of(api.gateway()).deploy(api.deployable());
                DeployedApi there = emulator.deploy(api.deployable())) {
            TargetAnswer expected = here.send(api.get(target));
            TargetAnswer answer = there.send(api.get(target));

            assertThat(answer.status()).isEqualTo(expected.status());
            assertThat(answer.body().utf8()).isEqualTo(expected.body().utf8());
        }
    }

    @Test
    void the_backend_sees_the_host_of_the_definition_wherever_the_call_comes_from() {
        try (DeployedApi there = localStack.deploy(api.deployable())) {
            TargetAnswer answer = there.send(api.request("POST", "/things/a?x=1", "hello"));

            assertThat(answer.body().utf8()).isEqualTo("POST /base/v1/a?x=1 for things.example.com: hello");
            assertThat(answer.headers().first("X-Thing")).contains("yes");
        }
    }

    @Test
    void a_handler_in_this_jvm_makes_its_method_incomparable_from_the_integration_on() throws Exception {
        try (DeployedApi there = localStack.deploy(api.deployable());
                DeployedApi here = InProcess.of(api.gateway()).deploy(api.deployable())) {
            assertThat(there.notComparable())
                    .singleElement()
                    .hasToString(
                            "NotComparable[apiId=" + api.apiId()
                                    + ", resourcePath=/function, httpMethod=GET, from=INTEGRATION_REQUEST, reason=localstack does"
                                    + " not have the function Pets, whose handler runs in this JVM: deploy it there, and name its ARN]");
            here.send(api.get("/function"));
            Flow flow = api.gateway().flows().last();
            assertThat(there.whyNotComparable(flow)).isPresent();
            here.send(api.get("/pets/7?color=red"));
            assertThat(there.whyNotComparable(api.gateway().flows().last())).isEmpty();
        }
    }

    @Test
    void a_test_invocation_shows_the_inner_stages_under_the_variables_of_the_stage() {
        call(
                "UpdateStage",
                "{'stageName': 'test', 'patchOperations': [{'op': 'replace', 'path': '/variables/size', 'value': 'small'}]}");
        try (DeployedApi here = InProcess.of(api.gateway()).deploy(api.deployable());
                DeployedApi there = localStack.deploy(api.deployable())) {
            TargetRequest request = api.get("/pets/7?color=red");
            assertThat(there.send(request).body().utf8()).contains("\"size\": \"small\"");
            here.send(request);

            TargetLog log = there.testInvoke(
                            request,
                            api.gateway().flows().last().methodRequest().route())
                    .orElseThrow();

            assertThat(log.answer().status()).isEqualTo(200);
            assertThat(log.entry(LogEntry.METHOD_RESPONSE_BODY))
                    .hasValueSatisfying(body -> assertThat(body).contains("\"color\": \"red\"", "\"size\": \"small\""));
        }
    }

    @Test
    void keys_and_usage_plans_go_along() {
        api.addKey("a-key-of-at-least-twenty-characters");
        requireKey();
        try (DeployedApi there = localStack.deploy(api.deployable())) {
            assertThat(there.send(api.get("/pets/7?color=red")).status()).isEqualTo(403);

            TargetAnswer answer = there.send(
                    api.request("GET", "/pets/7?color=red", "", "X-Api-Key", "a-key-of-at-least-twenty-characters"));

            assertThat(answer.status()).isEqualTo(200);
        }
    }

    @Test
    void what_was_deployed_is_gone_once_it_is_closed() {
        DeployedApi there = localStack.deploy(api.deployable());
        List<String> before = ours();
        there.close();

        assertThat(before).isNotEmpty();
        assertThat(ours()).doesNotContainAnyElementsOf(before);
    }

    /** The names of the sample's APIs in the account that it has in process too. */
    private List<String> ours() {
        return new AccountOnLocalStack(localStack.uri(), api.gateway().control().location())
                .names("GetRestApis").stream()
                        .filter(name -> name.endsWith("-pets"))
                        .toList();
    }

    private void requireKey() {
        ObjectNode parameters = JSON.createObjectNode().put("restApiId", api.apiId());
        for (JsonNode resource :
                api.gateway().control().call("GetResources", parameters).path("items")) {
            if (resource.path("path").asText().equals("/pets/{id}")) {
                call(
                        "UpdateMethod",
                        "{'httpMethod': 'GET', 'resourceId': '"
                                + resource.path("id").asText()
                                + "', 'patchOperations': [{'op': 'replace', 'path': '/apiKeyRequired', 'value': 'true'}]}");
            }
        }
    }

    private JsonNode call(String operation, String parameters) {
        ObjectNode given = (ObjectNode) read(parameters);
        return api.gateway().control().call(operation, given.put("restApiId", api.apiId()));
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json.replace('\'', '"'));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
