package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Throttles of a stage and of a usage plan, for all methods and for one, by the gateway's clock. */
class ThrottlingTest {

    private static final String MOCK = "{'type': 'mock', 'requestTemplates': {'application/json': '{statusCode: 200}'},"
            + " 'responses': {'default': {'statusCode': '200'}}}";
    private static final String ONE = "secret-key-of-the-test-01";
    private static final String OTHER = "secret-key-of-the-test-02";

    private final Gateway gateway = OneMethod.empty();
    private String api = "";

    @BeforeEach
    void deploy() {
        api = new OneMethod(MOCK).deployTo(gateway);
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void a_stages_burst_is_spent_at_once_and_refilled_at_its_rate() {
        stage("/*/*/throttling/rateLimit", "0.01");
        stage("/*/*/throttling/burstLimit", "2");

        assertThat(statuses(3)).isEqualTo("200 200 429");
        gateway.clock().advance(Duration.ofSeconds(100));
        assertThat(statuses(2)).isEqualTo("200 429");
    }

    @Test
    void the_answer_is_that_of_the_type_throttled() {
        stage("/*/*/throttling/burstLimit", "0");
        assertThat(call("").body()).isEqualTo("{\"message\":\"Too Many Requests\"}");
        assertThat(call("").head()).contains("x-amzn-ErrorType: TooManyRequestsException");

        OneMethod.call(
                gateway,
                "PutGatewayResponse",
                "{'restApiId': '" + api + "', 'responseType': 'THROTTLED', 'statusCode': '503'}");
        OneMethod.call(gateway, "CreateDeployment", "{'restApiId': '" + api + "', 'stageName': 'dev'}");

        assertThat(call("").status()).isEqualTo(503);
    }

    @Test
    void a_methods_own_setting_stands_instead_of_that_for_all() {
        stage("/*/*/throttling/burstLimit", "0");
        assertThat(statuses(1)).isEqualTo("429");

        stage("/~1x/GET/throttling/burstLimit", "5");
        stage("/~1x/GET/throttling/rateLimit", "5");
        assertThat(statuses(1)).isEqualTo("200");

        OneMethod.call(
                gateway,
                "UpdateStage",
                "{'restApiId': '" + api + "', 'stageName': 'dev', 'patchOperations': [{'op': 'remove', 'path':"
                        + " '/~1x/GET'}]}");
        assertThat(statuses(1)).isEqualTo("429");
    }

    @Test
    void each_key_of_a_plan_has_a_burst_of_its_own() {
        askForKeys();
        String plan = plan("'throttle': {'rateLimit': 0.01, 'burstLimit': 1}");
        key(plan, ONE);
        key(plan, OTHER);

        assertThat(call(ONE).status()).isEqualTo(200);
        assertThat(call(ONE).status()).isEqualTo(429);
        assertThat(call(OTHER).status()).isEqualTo(200);
    }

    @Test
    void a_plan_may_throttle_one_method() {
        askForKeys();
        String plan = plan("'throttle': {'rateLimit': 100, 'burstLimit': 100}");
        key(plan, ONE);
        assertThat(call(ONE).status()).isEqualTo(200);

        OneMethod.call(
                gateway,
                "UpdateUsagePlan",
                "{'usagePlanId': '" + plan + "', 'patchOperations': [{'op': 'replace', 'path': '/apiStages/" + api
                        + ":dev/throttle//x/GET/burstLimit', 'value': '0'}]}");

        assertThat(call(ONE).status()).isEqualTo(429);
    }

    private String statuses(int calls) {
        StringBuilder statuses = new StringBuilder();
        for (int i = 0; i < calls; i++) {
            statuses.append(i == 0 ? "" : " ").append(call("").status());
        }
        return statuses.toString();
    }

    private RawCall.Answer call(String key) {
        return RawCall.get(gateway, "/dev/x").with("x-api-key", key).send();
    }

    private void stage(String path, String value) {
        OneMethod.call(
                gateway,
                "UpdateStage",
                "{'restApiId': '" + api + "', 'stageName': 'dev', 'patchOperations': [{'op': 'replace', 'path': '"
                        + path + "', 'value': '" + value + "'}]}");
    }

    private void askForKeys() {
        String resource = OneMethod.call(gateway, "GetResources", "{'restApiId': '" + api + "'}")
                .path("items")
                .findParents("pathPart")
                .get(0)
                .path("id")
                .asText();
        OneMethod.call(
                gateway,
                "UpdateMethod",
                "{'restApiId': '" + api + "', 'resourceId': '" + resource + "', 'httpMethod': 'GET', 'patchOperations':"
                        + " [{'op': 'replace', 'path': '/apiKeyRequired', 'value': 'true'}]}");
        OneMethod.call(gateway, "CreateDeployment", "{'restApiId': '" + api + "', 'stageName': 'dev'}");
    }

    private String plan(String limits) {
        return OneMethod.call(
                        gateway,
                        "CreateUsagePlan",
                        "{'name': 'p', 'apiStages': [{'apiId': '" + api + "', 'stage': 'dev'}], " + limits + "}")
                .path("id")
                .asText();
    }

    private void key(String plan, String value) {
        String key = OneMethod.call(gateway, "CreateApiKey", "{'name': 'k', 'enabled': true, 'value': '" + value + "'}")
                .path("id")
                .asText();
        OneMethod.call(
                gateway,
                "CreateUsagePlanKey",
                "{'usagePlanId': '" + plan + "', 'keyId': '" + key + "', 'keyType': 'API_KEY'}");
    }
}
