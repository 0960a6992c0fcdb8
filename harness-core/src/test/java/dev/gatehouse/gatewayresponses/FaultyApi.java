package dev.gatehouse.gatewayresponses;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.Gateway;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import dev.gatehouse.flow.listen.RawClient;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** An API of which every path ends in a fault of its own. */
final class FaultyApi implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String PATHS =
            """
            {"openapi": "3.0.1", "info": {"title": "faulty", "version": "1"},
             "x-amazon-apigateway-request-validators": {"all": {"validateRequestBody": true, "validateRequestParameters": true}},
             "components": {
               "schemas": {"Pet": {"type": "object", "required": ["name"]}},
               "securitySchemes": {
                 "key": {"type": "apiKey", "name": "x-api-key", "in": "header"},
                 "token": {"type": "apiKey", "name": "X-Token", "in": "header", "x-amazon-apigateway-authtype": "custom",
                   "x-amazon-apigateway-authorizer": {"type": "token", "authorizerUri":
                     "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:auth/invocations"}}}},
             "paths": {
               "/ok": {"get": %s},
               "/token": {"get": {"security": [{"token": []}], %s},
               "/key": {"get": {"security": [{"key": []}], %s},
               "/valid/{id}": {"post": {"x-amazon-apigateway-request-validator": "all",
                 "parameters": [{"name": "tag", "in": "query", "required": true, "schema": {"type": "string"}}],
                 "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}, %s},
               "/broken": {"get": {"responses": {"200": {"description": "ok"}}, "x-amazon-apigateway-integration": {
                 "type": "mock", "requestTemplates": {"application/json": "{\\"statusCode\\": \\"200\\"}"},
                 "responses": {"default": {"statusCode": "200"}}}}},
               "/never": {"post": {"responses": {"200": {"description": "ok"}}, "x-amazon-apigateway-integration": {
                 "type": "mock", "passthroughBehavior": "never",
                 "requestTemplates": {"application/json": "{\\"statusCode\\": 200}"},
                 "responses": {"default": {"statusCode": "200"}}}}},
               "/gone": {"get": {"responses": {}, "x-amazon-apigateway-integration": {
                 "type": "http_proxy", "httpMethod": "GET", "uri": "http://gone.example.com/"}}},
               "/slow": {"get": {"responses": {}, "x-amazon-apigateway-integration": {
                 "type": "aws_proxy", "httpMethod": "POST", "timeoutInMillis": 50, "uri":
                 "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:slow/invocations"}}}
             }}
            """;

    private static final String MOCK =
            """
            "responses": {"200": {"description": "ok"}}, "x-amazon-apigateway-integration": {"type": "mock",
              "requestTemplates": {"application/json": "{\\"statusCode\\": 200}"},
              "responses": {"default": {"statusCode": "200"}}}}
            """;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Gateway gateway;

    private FaultyApi(JsonNode definition) {
        gateway = Gateway.start(OpenApiDefinition.text("faulty.json", definition.toString()));
        gateway.functions().bind("auth", new Authorizer());
        gateway.functions().bind("slow", new Slow(closed));
        gateway.standIns().map("gone.example.com", URI.create("http://127.0.0.1:1"));
    }

    /** The API with gateway responses as a definition has them, by type. */
    static FaultyApi with(Map<String, ?> gatewayResponses) throws IOException {
        ObjectNode definition = (ObjectNode) JSON.readTree(PATHS.formatted("{" + MOCK, MOCK, MOCK, MOCK));
        definition.set("x-amazon-apigateway-gateway-responses", JSON.valueToTree(gatewayResponses));
        return new FaultyApi(definition);
    }

    Gateway gateway() {
        return gateway;
    }

    /** A plan that lets a key through so and so often, and the key. */
    String keyOf(String limits) throws IOException {
        String[] at = gateway.control()
                .call("GetRestApis", JSON.createObjectNode())
                .at("/items/0/id")
                .asText("none")
                .split(",");
        JsonNode key = call("CreateApiKey", "{\"name\": \"k\", \"enabled\": true}");
        JsonNode plan = call(
                "CreateUsagePlan",
                "{\"name\": \"p\", \"apiStages\": [{\"apiId\": \"" + at[0] + "\", \"stage\": \""
                        + gateway.baseUri().getPath().substring(1) + "\"}], " + limits + "}");
        call(
                "CreateUsagePlanKey",
                "{\"usagePlanId\": \"" + plan.path("id").asText() + "\", \"keyType\": \"API_KEY\", \"keyId\": \""
                        + key.path("id").asText() + "\"}");
        return key.path("value").asText();
    }

    private JsonNode call(String operation, String parameters) throws IOException {
        return gateway.control().call(operation, JSON.readTree(parameters));
    }

    /** Calls the stage: the method, the path within the stage, more header lines and a body. */
    String call(String method, String path, List<String> headers, String body) throws IOException {
        StringBuilder request =
                new StringBuilder(method + " " + gateway.baseUri().getPath() + path
                        + " HTTP/1.1\r\nHost: h\r\nContent-Length: " + body.length() + "\r\n");
        headers.forEach(header -> request.append(header).append("\r\n"));
        InetSocketAddress address =
                new InetSocketAddress(gateway.uri().getHost(), gateway.uri().getPort());
        try (RawClient client = new RawClient(address)) {
            return client.send(request + "\r\n" + body).endOutput().readToEnd();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        gateway.close();
    }

    /** Denies, or fails. */
    private static final class Authorizer implements RequestHandler<Map<String, Object>, Map<String, Object>> {
        @Override
        public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
            if ("fail".equals(event.get("authorizationToken"))) {
                throw new IllegalStateException("no verdict");
            }
            Map<String, Object> deny = Map.of(
                    "Action",
                    "execute-api:Invoke",
                    "Effect",
                    "Deny",
                    "Resource",
                    String.valueOf(event.get("methodArn")));
            return Map.of(
                    "principalId",
                    "somebody",
                    "policyDocument",
                    Map.of("Version", "2012-10-17", "Statement", List.of(deny)));
        }
    }

    /** Answers when its gateway is closed. */
    private record Slow(CountDownLatch closed) implements RequestHandler<Map<String, Object>, Map<String, Object>> {
        @Override
        public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
            try {
                closed.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            return Map.of("statusCode", 200);
        }
    }
}
