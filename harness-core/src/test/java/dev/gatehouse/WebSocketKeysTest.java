package dev.gatehouse;

import static dev.gatehouse.WebSocketApi.SOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** API keys, usage plans, limits and unusable policies of handshakes. */
class WebSocketKeysTest {

    private static final String KEYED = ", 'ApiKeyRequired': true";

    private final Gateway gateway = OneMethod.empty();
    private WebSocketApi api;

    @BeforeEach
    void make() {
        api = WebSocketApi.in(gateway);
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    private JsonNode call(String operation, String parameters) {
        return OneMethod.call(gateway, operation, "{" + parameters + "}");
    }

    /** A key of a usage plan of the stage, by its value. */
    private String keyOf(WebSocketApi of, String limits) {
        String plan = call(
                        "CreateUsagePlan",
                        "'name': 'plan', 'apiStages': [{'apiId': '" + of.id() + "', 'stage': 'dev'}]" + limits)
                .path("id")
                .asText();
        JsonNode key = call("CreateApiKey", "'name': 'key', 'enabled': true");
        call(
                "CreateUsagePlanKey",
                "'usagePlanId': '" + plan + "', 'keyId': '" + key.path("id").asText() + "', 'keyType': 'API_KEY'");
        return key.path("value").asText();
    }

    private int status(UnaryOperator<WebSocketHandshake> shaped) {
        try (WebSocketClient client =
                shaped.apply(gateway.webSockets().to(api.id(), "dev")).connect()) {
            assertThat(client.connectionId()).isNotEmpty();
            return 101;
        } catch (WebSocketRefusedException refused) {
            return refused.status();
        }
    }

    private int status(String key) {
        return status(handshake -> handshake.header("x-api-key", key));
    }

    @Test
    void a_handshake_needs_a_key_of_a_usage_plan_of_its_stage() {
        api.bare("$connect", KEYED)
                .mock("$default", "$context.identity.apiKeyId")
                .deploy("dev");
        WebSocketApi other = WebSocketApi.in(gateway).mock("$default", "x").deploy("dev");
        String key = keyOf(api, "");

        assertThat(status(handshake -> handshake)).isEqualTo(403);
        assertThat(status("nobodys-key-of-twenty-letters")).isEqualTo(403);
        assertThat(status(keyOf(other, ""))).isEqualTo(403);
        assertThat(status(key)).isEqualTo(101);
    }

    @Test
    void the_key_of_the_handshake_is_known_to_each_message() {
        api.bare("$connect", KEYED).mock("$default", "$context.identity.apiKey").deploy("dev");
        String key = keyOf(api, "");

        try (WebSocketClient client =
                gateway.webSockets().to("dev").header("x-api-key", key).connect()) {
            assertThat(client.send("x").await(SOON)).isEqualTo(key);
        }
    }

    @Test
    void a_plan_throttles_handshakes_by_the_gateways_clock() {
        api.bare("$connect", KEYED).deploy("dev");
        String key = keyOf(api, ", 'throttle': {'rateLimit': 1, 'burstLimit': 1}");

        assertThat(status(key)).isEqualTo(101);
        assertThat(status(key)).isEqualTo(429);
        gateway.clock().advance(Duration.ofSeconds(1));
        assertThat(status(key)).isEqualTo(101);
    }

    @Test
    void a_plan_counts_handshakes_against_its_quota() {
        api.bare("$connect", KEYED).deploy("dev");
        String key = keyOf(api, ", 'quota': {'limit': 2, 'period': 'DAY'}");

        assertThat(status(key)).isEqualTo(101);
        assertThat(status(key)).isEqualTo(101);
        assertThat(status(key)).isEqualTo(429);
        gateway.clock().advance(Duration.ofDays(1));
        assertThat(status(key)).isEqualTo(101);
    }

    @Test
    void an_authorizer_may_name_the_key() {
        api = WebSocketApi.in(gateway, ", 'ApiKeySelectionExpression': '$context.authorizer.usageIdentifierKey'");
        api.bare("$connect", KEYED + api.authorizedBy("names", "route.request.querystring.who"))
                .mock("$default", "$context.identity.apiKey")
                .deploy("dev");
        String key = keyOf(api, "");
        answering("names", "{\"principalId\": \"ann\", \"usageIdentifierKey\": \"" + key + "\", " + allowed() + "}");

        assertThat(status(key))
                .as("the header is not asked, and there is no identity")
                .isEqualTo(401);
        assertThat(status(handshake -> handshake.query("who", "ann"))).isEqualTo(101);
    }

    @Test
    void a_route_has_a_limit_of_its_own() {
        api.mock("often", "x")
                .mock("rare", "y")
                .deploy(
                        "dev",
                        ", 'DefaultRouteSettings': {'ThrottlingRateLimit': 100, 'ThrottlingBurstLimit': 100},"
                                + " 'RouteSettings': {'rare': {'ThrottlingRateLimit': 1, 'ThrottlingBurstLimit': 1}}");

        try (WebSocketClient client = api.connect("dev")) {
            assertThat(client.send("{\"action\": \"rare\"}").await(SOON)).isEqualTo("y");
            JsonNode refused =
                    WebSocketApi.read(client.send("{\"action\": \"rare\"}").await(SOON));
            assertThat(refused.path("message").asText()).isEqualTo("Too Many Requests");
            assertThat(refused.path("connectionId").asText()).isEqualTo(client.connectionId());
            assertThat(client.send("{\"action\": \"often\"}").await(SOON)).isEqualTo("x");
        }
    }

    @Test
    void too_many_handshakes_are_refused_until_the_clock_goes_on() {
        api.bare("$connect", "")
                .deploy(
                        "dev",
                        ", 'RouteSettings': {'$connect': {'ThrottlingRateLimit': 1, 'ThrottlingBurstLimit': 1}}");

        assertThat(status(handshake -> handshake)).isEqualTo(101);
        assertThat(status(handshake -> handshake)).isEqualTo(429);
        gateway.clock().advance(Duration.ofSeconds(1));
        assertThat(status(handshake -> handshake)).isEqualTo(101);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"principalId\": \"ann\"}",
                "{\"principalId\": \"ann\", \"policyDocument\": null}",
                "{\"isAuthorized\": true}",
                "\"yes\"",
                "null"
            })
    void an_authorizer_that_answers_no_policy_is_a_server_error(String answer) {
        answering("odd", answer);
        api.bare("$connect", api.authorizedBy("odd", "route.request.header.Auth"))
                .deploy("dev");

        assertThat(status(handshake -> handshake.header("Auth", "a"))).isEqualTo(500);
        assertThat(gateway.webSockets().open()).isZero();
    }

    private static String allowed() {
        return "\"policyDocument\": {\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\","
                + " \"Action\": \"execute-api:Invoke\", \"Resource\": \"*\"}]}";
    }

    private void answering(String function, String answer) {
        RequestStreamHandler handler =
                (event, output, context) -> output.write(answer.getBytes(StandardCharsets.UTF_8));
        gateway.functions().bind(function, handler);
    }
}
