package dev.gatehouse.wrongrequests;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.Gateway;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import dev.gatehouse.flow.listen.RawClient;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A gateway whose function answers with its event, called byte by byte. */
final class EchoGateway implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String API =
            """
            openapi: 3.0.1
            info: {title: echo, version: '1'}
            x-amazon-apigateway-gateway-responses:
              DEFAULT_4XX: {responseParameters: {gatewayresponse.header.X-Custom: "'yes'"}}
            x-amazon-apigateway-request-validators: {body: {validateRequestBody: true}}
            components: {schemas: {Pet: {type: object, required: [name]}}}
            paths:
              /echo:
                get: &echo
                  responses: {}
                  x-amazon-apigateway-integration:
                    type: aws_proxy
                    httpMethod: POST
                    uri: arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:echo/invocations
                post: *echo
              /any:
                x-amazon-apigateway-any-method: *echo
              /template:
                post:
                  responses: {'200': {description: ok}}
                  x-amazon-apigateway-integration:
                    type: mock
                    requestTemplates:
                      application/json: |-
                        #set($context.responseOverride.header.Seen = "$input.json('$')|$input.path('$.name')|$input.body")
                        {"statusCode": 200}
                    responses: {default: {statusCode: '200'}}
              /validated:
                post:
                  x-amazon-apigateway-request-validator: body
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                  responses: {'200': {description: ok}}
                  x-amazon-apigateway-integration:
                    type: mock
                    requestTemplates: {application/json: '{"statusCode": 200}'}
                    responses: {default: {statusCode: '200'}}
            """;

    private final Gateway gateway = Gateway.start(OpenApiDefinition.text("echo.yaml", API));

    EchoGateway() {
        gateway.functions().bind("echo", new Echo());
    }

    Gateway gateway() {
        return gateway;
    }

    String stage() {
        return gateway.baseUri().getPath();
    }

    RawClient connect() throws IOException {
        return new RawClient(
                new InetSocketAddress(gateway.uri().getHost(), gateway.uri().getPort()));
    }

    /** One request on a connection of its own, and everything that came back. */
    String exchange(String request) throws IOException {
        try (RawClient client = connect()) {
            return client.send(request).endOutput().readToEnd();
        }
    }

    /** The event that a request made. */
    JsonNode event(String request) throws IOException {
        String answer = exchange(request);
        byte[] body = answer.substring(answer.indexOf("\r\n\r\n")).getBytes(StandardCharsets.ISO_8859_1);
        return JSON.readTree(body);
    }

    @Override
    public void close() {
        gateway.close();
    }

    /** Answers with its event. */
    private static final class Echo implements RequestHandler<Map<String, Object>, Map<String, Object>> {
        @Override
        public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
            try {
                return Map.of("statusCode", 200, "body", JSON.writeValueAsString(event));
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
