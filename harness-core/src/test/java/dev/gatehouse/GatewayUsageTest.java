package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.definition.DefinitionOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keys, quotas and endpoints over real HTTP, as the control plane changes them. */
class GatewayUsageTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String API =
            """
            {"openapi": "3.0.1", "info": {"title": "keys", "version": "1"},
             "paths": {"/x": {"get": {"security": [{"api_key": []}], "responses": {"200": {"description": "ok"}},
               "x-amazon-apigateway-integration": {"type": "mock",
                 "requestTemplates": {"application/json": "{\\"statusCode\\": 200}"},
                 "responses": {"default": {"statusCode": "200"}}}}}},
             "components": {"securitySchemes": {"api_key": {"type": "apiKey", "name": "x-api-key", "in": "header"}}},
             "x-amazon-apigateway-gateway-responses": {"QUOTA_EXCEEDED": {"statusCode": 402, "responseTemplates":
               {"application/json": "$context.error.responseType $context.identity.apiKeyId"}}}}
            """;

    private final Gateway gateway =
            LoadedDefinition.load(List.of(), DefinitionOptions.defaults()).start();
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void a_quota_ends_with_its_day_and_its_gateway_response_names_the_key() throws Exception {
        String api = deploy();
        String key = keyWithQuotaOfOne(api);

        assertThat(get(api).statusCode()).isEqualTo(200);
        assertThat(get(api).statusCode()).isEqualTo(402);
        assertThat(get(api).body()).isEqualTo("QUOTA_EXCEEDED " + key);

        gateway.clock().advance(Duration.ofDays(1));
        assertThat(get(api).statusCode()).isEqualTo(200);
    }

    @Test
    void a_disabled_default_endpoint_is_forbidden_once_deployed() throws Exception {
        String api = deploy();
        keyWithQuotaOfOne(api);
        call(
                "UpdateRestApi",
                "{'restApiId': '" + api + "', 'patchOperations': [{'op': 'replace', 'path':"
                        + " '/disableExecuteApiEndpoint', 'value': 'true'}]}");
        assertThat(get(api).statusCode()).isEqualTo(200);

        deploy(api);
        assertThat(get(api).body()).isEqualTo("{\"message\":\"Forbidden\"}");
    }

    private String keyWithQuotaOfOne(String api) throws JsonProcessingException {
        String plan = call(
                        "CreateUsagePlan",
                        "{'name': 'p', 'apiStages': [{'apiId': '" + api + "', 'stage': 'dev'}], 'quota': {'limit': 1,"
                                + " 'period': 'DAY'}}")
                .path("id")
                .asText();
        String key = call("CreateApiKey", "{'name': 'k', 'enabled': true, 'value': 'secret-key-of-the-test-01'}")
                .path("id")
                .asText();
        call("CreateUsagePlanKey", "{'usagePlanId': '" + plan + "', 'keyId': '" + key + "', 'keyType': 'API_KEY'}");
        return key;
    }

    private String deploy() throws JsonProcessingException {
        JsonNode body = JSON.createObjectNode().put("body", API);
        String api = gateway.control().call("ImportRestApi", body).path("id").asText();
        deploy(api);
        return api;
    }

    private void deploy(String api) throws JsonProcessingException {
        call("CreateDeployment", "{'restApiId': '" + api + "', 'stageName': 'dev'}");
    }

    private JsonNode call(String operation, String parameters) throws JsonProcessingException {
        return gateway.control().call(operation, JSON.readTree(parameters.replace('\'', '"')));
    }

    private HttpResponse<String> get(String api) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(gateway.baseUri(api, "dev") + "/x"))
                        .header("x-api-key", "secret-key-of-the-test-01")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
