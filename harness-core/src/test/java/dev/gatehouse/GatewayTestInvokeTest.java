package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.gatehouse.control.request.GetResourcesRequest;
import dev.gatehouse.control.request.ImportRestApiRequest;
import dev.gatehouse.control.request.TestInvokeMethodRequest;
import dev.gatehouse.control.response.TestInvokeMethodResponse;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.model.rest.Resource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** {@code TestInvokeMethod} on APIs that nobody has deployed. */
class GatewayTestInvokeTest {

    private static final String MOCK =
            """
            "x-amazon-apigateway-integration": {"type": "mock",
              "requestTemplates": {"application/json": "{\\"statusCode\\": 200}"},
              "responses": {"default": {"statusCode": "200", "responseTemplates": {"application/json": "%s"}}}}
            """;

    private final Gateway gateway =
            LoadedDefinition.load(List.of(), DefinitionOptions.defaults()).start();

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void authorization_and_keys_are_not_asked_for() {
        String operation = "\"x-amazon-apigateway-auth\": {\"type\": \"AWS_IAM\"}, \"security\": [{\"api_key\": []}],"
                + " \"responses\": {\"200\": {\"description\": \"ok\"}}, "
                + MOCK.formatted("$context.stage $context.identity.sourceIp $context.identity.apiKey");

        TestInvokeMethodResponse answer = invoke(operation, Map.of());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("test-invoke-stage test-invoke-source-ip test-invoke-api-key");
        assertThat(gateway.flows().all()).as("no traffic of a stage").isEmpty();
    }

    @Test
    void the_stage_variables_are_those_of_the_call() {
        String operation = "\"responses\": {\"200\": {\"description\": \"ok\"}}, "
                + MOCK.formatted("$stageVariables.color $input.params('X-Size')");

        TestInvokeMethodRequest request = request(operation)
                .stageVariables(Map.of("color", "green"))
                .headers(Map.of("X-Size", "small"))
                .multiValueHeaders(Map.of("X-Size", List.of("small", "large")))
                .build();

        assertThat(gateway.control().testInvokeMethod(request).body()).isEqualTo("green large");
    }

    @Test
    void a_request_that_is_not_valid_is_refused_and_the_log_says_why() {
        String operation = "\"x-amazon-apigateway-request-validator\": \"all\", \"parameters\": [{\"name\": \"q\","
                + " \"in\": \"query\", \"required\": true, \"schema\": {\"type\": \"string\"}}],"
                + " \"responses\": {\"200\": {\"description\": \"ok\"}}, " + MOCK.formatted("never");

        TestInvokeMethodResponse answer = invoke(operation, Map.of());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Missing required request parameters: [q]");
        assertThat(answer.log()).endsWith("Method completed with status: 400\n");
    }

    @Test
    void a_function_sees_no_headers_but_those_of_the_call() throws JsonProcessingException {
        gateway.functions().bind("echo", new Echo());
        String operation =
                "\"x-amazon-apigateway-integration\": {\"type\": \"aws_proxy\", \"httpMethod\": \"POST\", \"uri\":"
                        + " \"arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/"
                        + "arn:aws:lambda:us-east-1:123456789012:function:echo/invocations\"}";

        TestInvokeMethodResponse answer = invoke(operation, Map.of("Authorization", "Bearer abcdefghijkl"));

        var event = new ObjectMapper().readTree(answer.body());
        assertThat(event.path("headers").properties()).hasSize(1);
        assertThat(event.at("/requestContext/domainName").asText()).isEqualTo("testPrefix.testDomainName");
        assertThat(answer.log()).contains("ghijkl").doesNotContain("abcdefghijkl");
    }

    @Test
    void what_changed_since_the_last_test_is_seen() {
        TestInvokeMethodRequest request = request(
                        "\"responses\": {\"200\": {\"description\": \"ok\"}}, " + MOCK.formatted("before"))
                .build();
        String before = gateway.control().testInvokeMethod(request).body();

        var change = JsonNodeFactory.instance.objectNode();
        change.put("restApiId", request.restApiId()).put("resourceId", request.resourceId());
        // the method is x-amazon-apigateway-any-method's
        change.put("httpMethod", "ANY").put("statusCode", "200");
        change.putArray("patchOperations")
                .addObject()
                .put("op", "replace")
                .put("path", "/responseTemplates/application~1json")
                .put("value", "after");
        gateway.control().call("UpdateIntegrationResponse", change);

        assertThat(before).isEqualTo("before");
        assertThat(gateway.control().testInvokeMethod(request).body()).isEqualTo("after");
    }

    private TestInvokeMethodResponse invoke(String operation, Map<String, String> headers) {
        return gateway.control()
                .testInvokeMethod(request(operation).headers(headers).build());
    }

    private TestInvokeMethodRequest.Builder request(String operation) {
        String document = "{\"openapi\": \"3.0.1\", \"info\": {\"title\": \"t\", \"version\": \"1\"},"
                + " \"x-amazon-apigateway-request-validators\": {\"all\": {\"validateRequestBody\": true,"
                + " \"validateRequestParameters\": true}},"
                + " \"components\": {\"securitySchemes\": {\"api_key\": {\"type\": \"apiKey\", \"name\": \"x-api-key\","
                + " \"in\": \"header\"}}}, \"paths\": {\"/x\": {\"x-amazon-apigateway-any-method\": {" + operation
                + "}}}}";
        String api = gateway.control()
                .restApis()
                .importRestApi(new ImportRestApiRequest(document, false, Map.of()))
                .restApi()
                .id();
        Resource resource =
                gateway
                        .control()
                        .resources()
                        .getResources(new GetResourcesRequest(api, null, null, null))
                        .items()
                        .stream()
                        .filter(r -> r.path().equals("/x"))
                        .findFirst()
                        .orElseThrow();
        return TestInvokeMethodRequest.of(api, resource.id(), "GET");
    }

    /** Answers with its event. */
    static final class Echo implements RequestHandler<Map<String, Object>, Map<String, Object>> {

        @Override
        public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
            try {
                return Map.of("statusCode", 200, "body", new ObjectMapper().writeValueAsString(event));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
