package dev.gatehouse;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.ReasonText;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A gateway whose stage has a cache, over real HTTP; every answer of its function has a number of its own. */
final class CachedGateway implements AutoCloseable {

    static final DefinitionOptions OPTIONS = new DefinitionOptions(Set.of("x-fn"), Map.of(), null);

    static final String API =
            """
            openapi: 3.0.1
            info: {title: cached, version: '1'}
            x-fn: &proxy
              type: aws_proxy
              httpMethod: POST
              uri: &uri arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:counter/invocations
            paths:
              /plain:
                get: {responses: {}, x-amazon-apigateway-integration: *proxy}
                post: {responses: {}, x-amazon-apigateway-integration: *proxy}
              /any:
                x-amazon-apigateway-any-method: {responses: {}, x-amazon-apigateway-integration: *proxy}
              /users:
                get:
                  parameters: [{name: type, in: query, schema: {type: string}}, {name: X-Tenant, in: header, schema: {type: string}}]
                  responses: {}
                  x-amazon-apigateway-integration:
                    <<: *proxy
                    cacheKeyParameters: [method.request.querystring.type, method.request.header.X-Tenant]
              /pets/{id}:
                get:
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses: {}
                  x-amazon-apigateway-integration: {<<: *proxy, cacheKeyParameters: [method.request.path.id]}
              /owners/{id}:
                get:
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses: {}
                  x-amazon-apigateway-integration: *proxy
              /one:
                get: &shared
                  parameters: [{name: k, in: query, schema: {type: string}}]
                  responses: {'200': {description: ok}}
                  x-amazon-apigateway-integration:
                    type: aws
                    httpMethod: POST
                    uri: *uri
                    cacheNamespace: both
                    requestParameters: {integration.request.header.K: method.request.querystring.k}
                    cacheKeyParameters: [integration.request.header.K]
                    requestTemplates: {application/json: '{}'}
                    responses: {default: {statusCode: '200'}}
              /other:
                get: *shared
              /mapped:
                get:
                  responses: {'200': {description: ok}}
                  x-amazon-apigateway-integration:
                    type: aws
                    httpMethod: POST
                    uri: *uri
                    requestTemplates: {application/json: '{}'}
                    responses:
                      default:
                        statusCode: '200'
                        responseTemplates: {application/json: '$input.path("$.body") $context.requestId'}
              /valid:
                get:
                  parameters: [{name: q, in: query, required: true, schema: {type: string}}]
                  x-amazon-apigateway-request-validator: all
                  responses: {}
                  x-amazon-apigateway-integration: *proxy
              /mock:
                get:
                  responses: {'200': {description: ok}, '404': {description: none}}
                  x-amazon-apigateway-integration:
                    type: mock
                    requestTemplates: {application/json: '{"statusCode": $input.params(''status'')}'}
                    responses: {default: {statusCode: '200'}, '404': {statusCode: '404'}}
            x-amazon-apigateway-request-validators: {all: {validateRequestBody: true, validateRequestParameters: true}}
            """;

    final Counter counter = new Counter();
    final Gateway gateway = LoadedDefinition.load(List.of(OpenApiDefinition.text("api.yaml", API)), OPTIONS)
            .start();
    final String apiId = gateway.control()
            .call("GetRestApis", JsonNodeFactory.instance.objectNode())
            .at("/items/0/id")
            .asText();

    CachedGateway() {
        gateway.functions().bind("counter", counter);
        patch("/cacheClusterEnabled", "true");
        patch("/*/*/caching/enabled", "true");
    }

    static List<String> texts(List<Reason> reasons) {
        return reasons.stream().map(ReasonText::of).toList();
    }

    Flow flow(HttpResponse<String> response) {
        return gateway.flows().of(requestId(response));
    }

    static String requestId(HttpResponse<String> response) {
        return response.headers().firstValue("x-amzn-RequestId").orElseThrow();
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(gateway, "GET", path, headers);
    }

    static HttpResponse<String> send(Gateway called, String method, String path, String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(called.baseUri() + path))
                    .method(method, HttpRequest.BodyPublishers.noBody());
            if (headers.length > 0) {
                request.headers(headers);
            }
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode stage() {
        return gateway.control().call("GetStage", named());
    }

    void deploy() {
        gateway.control().call("CreateDeployment", named());
    }

    void patch(String path, String value) {
        ObjectNode parameters = named();
        parameters
                .putArray("patchOperations")
                .addObject()
                .put("op", "replace")
                .put("path", path)
                .put("value", value);
        gateway.control().call("UpdateStage", parameters);
    }

    private ObjectNode named() {
        return JsonNodeFactory.instance.objectNode().put("restApiId", apiId).put("stageName", "test");
    }

    @Override
    public void close() {
        gateway.close();
    }

    static final class Counter implements RequestHandler<Map<String, Object>, Map<String, Object>> {
        private final AtomicInteger count = new AtomicInteger();
        volatile int status = 200;
        volatile int padding;

        @Override
        public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
            Map<String, Object> answer = new HashMap<>();
            answer.put("statusCode", status < 0 ? "none" : status);
            answer.put("body", count.incrementAndGet() + "x".repeat(padding));
            return answer;
        }
    }
}
