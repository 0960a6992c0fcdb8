package dev.gatehouse.bridge.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.contract.target.Deployable;
import dev.gatehouse.contract.target.TargetRequest;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A gateway with one API that has something of everything, and a server behind it that tells what it was asked. */
public final class SampleApi implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DOCUMENT =
            """
            {"openapi": "3.0.1", "info": {"title": "pets", "version": "1"},
             "x-amazon-apigateway-request-validators": {"all": {"validateRequestBody": true, "validateRequestParameters": true}},
             "x-amazon-apigateway-gateway-responses": {"BAD_REQUEST_PARAMETERS": {"statusCode": "422",
               "responseTemplates": {"application/json": "{\\"why\\": $context.error.messageString}"}}},
             "paths": {
              "/pets/{id}": {"get": {
                "parameters": [{"name": "id", "in": "path", "required": true}, {"name": "color", "in": "query", "required": true}],
                "x-amazon-apigateway-request-validator": "all",
                "responses": {"200": {"description": "ok", "headers": {"X-Kind": {}}}, "404": {"description": "none"}},
                "x-amazon-apigateway-integration": {"type": "mock", "passthroughBehavior": "never",
                  "requestTemplates": {"application/json":
                    "{\\"statusCode\\": #if($input.params('id') == '0')404#{else}200#end}"},
                  "responses": {
                    "default": {"statusCode": "200", "responseParameters": {"method.response.header.X-Kind": "'pet'"},
                      "responseTemplates": {"application/json":
                        "{\\"id\\": \\"$input.params('id')\\", \\"color\\": \\"$input.params('color')\\", \\"size\\": \\"$stageVariables.size\\"}"}},
                    "404": {"statusCode": "404", "responseTemplates": {"application/json": "{\\"message\\": \\"no such pet\\"}"}}}}}},
              "/things/{proxy+}": {"x-amazon-apigateway-any-method": {
                "parameters": [{"name": "proxy", "in": "path", "required": true}],
                "responses": {"200": {"description": "ok"}},
                "x-amazon-apigateway-integration": {"type": "http_proxy", "httpMethod": "ANY",
                  "uri": "http://things.example.com/v1/{proxy}",
                  "requestParameters": {"integration.request.path.proxy": "method.request.path.proxy"}}}},
              "/function": {"get": {"responses": {"200": {"description": "ok"}},
                "x-amazon-apigateway-integration": {"type": "aws_proxy", "httpMethod": "POST",
                  "uri": "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:Pets/invocations"}}}}}
            """;

    private final HttpServer things;
    private final Gateway gateway;

    /** A gateway of its own. */
    public SampleApi() {
        this.gateway = LoadedDefinition.load(
                        List.of(OpenApiDefinition.text("pets.json", DOCUMENT)), DefinitionOptions.defaults())
                .start();
        try {
            this.things = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        things.createContext("/", SampleApi::tell);
        things.start();
        URI server = URI.create("http://127.0.0.1:" + things.getAddress().getPort() + "/base");
        gateway.standIns().map("things.example.com", server);
    }

    private static void tell(HttpExchange exchange) throws IOException {
        String told = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " for "
                + exchange.getRequestHeaders().getFirst("Host") + ": "
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        byte[] body = told.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("X-Thing", "yes");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** The gateway. */
    public Gateway gateway() {
        return gateway;
    }

    /** What is deployed of it. */
    public Deployable deployable() {
        return new Deployable("sample", gateway);
    }

    /** The id of its API in process. */
    public String apiId() {
        return gateway.control()
                .call("GetRestApis", JSON.createObjectNode())
                .at("/items/0/id")
                .asText();
    }

    /** Adds an API key with a usage plan for its stage. */
    public void addKey(String value) {
        String key = made("CreateApiKey", "{'name': 'key', 'value': '" + value + "', 'enabled': true}");
        String plan = made(
                "CreateUsagePlan", "{'name': 'plan', 'apiStages': [{'apiId': '" + apiId() + "', 'stage': 'test'}]}");
        made("CreateUsagePlanKey", "{'usagePlanId': '" + plan + "', 'keyId': '" + key + "', 'keyType': 'API_KEY'}");
    }

    /** Calls an operation on the account in process, with single quotes for double ones; gives the id of what it made. */
    public String made(String operation, String parameters) {
        return gateway.control().call(operation, read(parameters)).path("id").asText();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** A request to its stage. */
    public TargetRequest request(String method, String target, String body, String... headers) {
        return new TargetRequest(
                apiId(), "test", new HttpRequest(method, target, Headers.of(headers), Bytes.utf8(body)));
    }

    /** A request to its stage without a body. */
    public TargetRequest get(String target) {
        return request("GET", target, "");
    }

    @Override
    public void close() {
        gateway.close();
        things.stop(0);
    }
}
