package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a Lambda authorizer is asked, what it is told, and for how long its word counts. */
class LambdaAuthorizersTest {

    private static final String ALL_SOURCES = "'identitySource': 'method.request.header.X-Who,"
            + " method.request.querystring.key, stageVariables.tenant, context.httpMethod'";

    private final Gateway gateway = OneMethod.empty();
    private final Gate gate = new Gate();

    @AfterEach
    void close() {
        gateway.close();
    }

    @ParameterizedTest
    @CsvSource({"abc-1, 200", "abc-, 401", "xabc-1, 401", "abc-1x, 401"})
    void a_token_must_match_the_validation_expression_as_a_whole(String token, int status) {
        serve("'type': 'token', 'identityValidationExpression': 'abc-[0-9]+'");

        assertThat(call("/dev/x", "Authorization", token).status()).isEqualTo(status);
        assertThat(gate.events).hasSize(status == 200 ? 1 : 0);
    }

    @Test
    void all_identity_sources_together_are_the_key_of_what_is_kept() {
        serve("'type': 'request', " + ALL_SOURCES);

        call("/dev/x?key=1", "X-Who", "a");
        call("/dev/x?key=1&other=2", "X-Who", "a");
        assertThat(gate.events).hasSize(1);

        call("/dev/x?key=2", "X-Who", "a");
        call("/dev/x?key=1", "X-Who", "b");
        assertThat(gate.events).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/x", "/dev/x?key=", "/dev/x?Key=1"})
    void a_missing_identity_source_is_unauthorized_without_a_call(String target) {
        serve("'type': 'request', " + ALL_SOURCES);

        assertThat(call(target, "X-Who", "a").status()).isEqualTo(401);
        assertThat(gate.events).isEmpty();
    }

    @Test
    void without_identity_sources_and_without_keeping_every_request_asks() {
        serve("'type': 'request', 'authorizerResultTtlInSeconds': 0");

        call("/dev/x", "X-Who", "a");
        call("/dev/x", "X-Who", "a");

        assertThat(gate.events).hasSize(2);
    }

    @Test
    void a_request_authorizer_is_told_the_whole_request() {
        serve("'type': 'request', " + ALL_SOURCES);

        call("/dev/x?key=1&key=2", "X-Who", "a");

        assertThat(gate.events.get(0))
                .containsEntry("type", "REQUEST")
                .containsEntry("resource", "/x")
                .containsEntry("path", "/x")
                .containsEntry("httpMethod", "GET")
                .containsEntry("queryStringParameters", Map.of("key", "2"))
                .containsEntry("multiValueQueryStringParameters", Map.of("key", List.of("1", "2")))
                .containsEntry("stageVariables", Map.of("tenant", "t1"))
                .hasEntrySatisfying("methodArn", arn -> assertThat((String) arn).endsWith("/dev/GET/x"))
                .hasEntrySatisfying("headers", headers -> assertThat((Map<?, ?>) headers)
                        .extracting("X-Who")
                        .isEqualTo("a"))
                .containsKeys("multiValueHeaders", "pathParameters", "requestContext")
                .doesNotContainKey("body");
    }

    @Test
    void its_word_counts_for_its_own_time_by_the_gateways_clock() {
        serve("'type': 'token', 'authorizerResultTtlInSeconds': 60");
        call("/dev/x", "Authorization", "t");

        gateway.clock().advance(Duration.ofSeconds(59));
        call("/dev/x", "Authorization", "t");
        assertThat(gate.events).hasSize(1);

        gateway.clock().advance(Duration.ofSeconds(1));
        call("/dev/x", "Authorization", "t");
        assertThat(gate.events).hasSize(2);
    }

    @Test
    void what_is_kept_is_forgotten_when_the_stages_authorizers_are_flushed() {
        String api = serve("'type': 'token'");
        call("/dev/x", "Authorization", "t");

        OneMethod.call(gateway, "FlushStageAuthorizersCache", "{'restApiId': '" + api + "', 'stageName': 'dev'}");
        call("/dev/x", "Authorization", "t");

        assertThat(gate.events).hasSize(2);
    }

    @Test
    void context_comes_as_text_and_without_lists() {
        serve("'type': 'token', 'authorizerResultTtlInSeconds': 0");
        gate.context.put("number", 1);
        gate.context.put("flag", true);
        assertThat(call("/dev/x", "Authorization", "t").body()).isEqualTo("somebody 1 true");

        gate.context.put("list", List.of("a"));
        RawCall.Answer answer = call("/dev/x", "Authorization", "t");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.head()).contains("x-amzn-ErrorType: AuthorizerConfigurationException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"principalId", "policyDocument"})
    void an_answer_that_lacks_what_it_must_have_is_a_configuration_error(String missing) {
        serve("'type': 'token'");
        gate.without = missing;

        RawCall.Answer answer = call("/dev/x", "Authorization", "t");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).isEqualTo("{\"message\":null}");
    }

    @Test
    void the_api_key_may_come_from_the_authorizer() {
        String api = serve("'type': 'token', 'authorizerResultTtlInSeconds': 0");
        askForKeysFromTheAuthorizer(api);
        assertThat(call("/dev/x", "Authorization", "t").status()).isEqualTo(403);

        gate.usageIdentifierKey = "secret-key-of-the-test-01";

        assertThat(call("/dev/x", "Authorization", "t").status()).isEqualTo(200);
    }

    @Test
    void a_resource_policy_that_denies_comes_before_the_function() {
        serve("'type': 'token'", policy("Deny", "*"));

        assertThat(call("/dev/x", "Authorization", "t").body())
                .contains("with an explicit deny in a resource-based policy");
        assertThat(gate.events).isEmpty();
    }

    @Test
    void the_functions_allow_is_enough_where_the_resource_policy_is_silent() {
        serve("'type': 'token'", policy("Allow", "execute-api:/dev/GET/other"));

        assertThat(call("/dev/x", "Authorization", "t").status()).isEqualTo(200);
    }

    private static String policy(String effect, String resource) {
        return ", 'x-amazon-apigateway-policy': {'Version': '2012-10-17', 'Statement': [{'Effect': '" + effect
                + "', 'Principal': '*', 'Action': 'execute-api:Invoke', 'Resource': '" + resource + "'}]}}";
    }

    private void askForKeysFromTheAuthorizer(String api) {
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
        OneMethod.call(
                gateway,
                "UpdateRestApi",
                "{'restApiId': '" + api + "', 'patchOperations': [{'op': 'replace', 'path': '/apiKeySource', 'value':"
                        + " 'AUTHORIZER'}]}");
        OneMethod.call(gateway, "CreateDeployment", "{'restApiId': '" + api + "', 'stageName': 'dev'}");
        String plan = OneMethod.call(
                        gateway,
                        "CreateUsagePlan",
                        "{'name': 'p', 'apiStages': [{'apiId': '" + api + "', 'stage': 'dev'}]}")
                .path("id")
                .asText();
        String key = OneMethod.call(
                        gateway, "CreateApiKey", "{'name': 'k', 'enabled': true, 'value': 'secret-key-of-the-test-01'}")
                .path("id")
                .asText();
        OneMethod.call(
                gateway,
                "CreateUsagePlanKey",
                "{'usagePlanId': '" + plan + "', 'keyId': '" + key + "', 'keyType': 'API_KEY'}");
    }

    private String serve(String authorizer) {
        return serve(authorizer, "}");
    }

    private String serve(String authorizer, String end) {
        gateway.functions().bind("gate", gate);
        String api = OneMethod.imported(gateway, document(authorizer) + end);
        OneMethod.call(
                gateway,
                "CreateDeployment",
                "{'restApiId': '" + api + "', 'stageName': 'dev', 'variables': {'tenant': 't1'}}");
        return api;
    }

    private static String document(String authorizer) {
        return "{'openapi': '3.0.1', 'info': {'title': 'a', 'version': '1'}, 'paths': {'/x': {'get': {'security':"
                + " [{'gate': []}], 'responses': {'200': {'description': 'ok'}}, 'x-amazon-apigateway-integration':"
                + " {'type': 'mock', 'requestTemplates': {'application/json': '{statusCode: 200}'}, 'responses':"
                + " {'default': {'statusCode': '200', 'responseTemplates': {'application/json':"
                + " '$context.authorizer.principalId $context.authorizer.number $context.authorizer.flag'}}}}}}},"
                + " 'components': {'securitySchemes': {'gate': {'type': 'apiKey', 'name': 'Authorization', 'in':"
                + " 'header', 'x-amazon-apigateway-authtype': 'custom', 'x-amazon-apigateway-authorizer': {"
                + authorizer
                + ", 'authorizerUri': 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/"
                + "arn:aws:lambda:us-east-1:123456789012:function:gate/invocations'}}}}";
    }

    private RawCall.Answer call(String target, String name, String value) {
        return RawCall.get(gateway, target).with(name, value).send();
    }

    /** Allows everything, and keeps what it was asked. */
    private static final class Gate implements RequestHandler<Map<String, Object>, Map<String, Object>> {

        private final List<Map<String, Object>> events = new ArrayList<>();
        private final Map<String, Object> context = new LinkedHashMap<>();
        private String without = "";
        private String usageIdentifierKey = "";

        @Override
        public Map<String, Object> handleRequest(Map<String, Object> event, Context lambda) {
            events.add(event);
            Map<String, Object> answer =
                    new LinkedHashMap<>(new StageVariablesTest.Policy("Allow").handleRequest(event, lambda));
            answer.put("context", context);
            answer.put("usageIdentifierKey", usageIdentifierKey);
            answer.remove(without);
            return answer;
        }
    }
}
