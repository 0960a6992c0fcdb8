package dev.gatehouse;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A WebSocket API that a test makes by AWS's operations in a running gateway; single quotes stand for double ones. */
record WebSocketApi(Gateway gateway, String id) {

    static final Duration SOON = Duration.ofSeconds(10);

    /** Shows what the function was sent. */
    static final RequestStreamHandler ECHO = (event, answer, context) -> {
        String text = new String(event.readAllBytes(), StandardCharsets.UTF_8);
        answer.write(("{\"statusCode\": 200, \"body\": " + json().writeValueAsString(text) + "}")
                .getBytes(StandardCharsets.UTF_8));
    };

    private static ObjectMapper json() {
        return new ObjectMapper();
    }

    static WebSocketApi in(Gateway gateway) {
        return in(gateway, "");
    }

    static WebSocketApi in(Gateway gateway, String more) {
        return new WebSocketApi(
                gateway,
                OneMethod.call(
                                gateway,
                                "apigatewayv2:CreateApi",
                                "{'Name': 'chat', 'ProtocolType': 'WEBSOCKET',"
                                        + " 'RouteSelectionExpression': '$request.body.action'" + more + "}")
                        .path("ApiId")
                        .asText());
    }

    /** Adds a route to a function, without a reply. */
    WebSocketApi toFunction(String routeKey, String function) {
        return route(routeKey, "", function(function), false);
    }

    /** Adds a route to a function whose body is the reply. */
    WebSocketApi replying(String routeKey, String function) {
        return route(routeKey, "", function(function), true);
    }

    /** Adds a route that tells a few variables. */
    WebSocketApi mock(String routeKey, String template) {
        String integrationId = call(
                        "CreateIntegration",
                        "'IntegrationType': 'MOCK', 'TemplateSelectionExpression': '200',"
                                + " 'RequestTemplates': {'200': '{\\\"statusCode\\\": 200}'}")
                .path("IntegrationId")
                .asText();
        call(
                "CreateIntegrationResponse",
                "'IntegrationId': '" + integrationId + "', 'IntegrationResponseKey': '$default',"
                        + " 'TemplateSelectionExpression': '\\\\$default', 'ResponseTemplates': {'$default': '"
                        + template
                        + "'}");
        return to(routeKey, "", integrationId, true);
    }

    static String function(String name) {
        return "'IntegrationType': 'AWS_PROXY', 'IntegrationMethod': 'POST', 'IntegrationUri':"
                + " 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/"
                + "arn:aws:lambda:us-east-1:123456789012:function:" + name + "/invocations'";
    }

    /** Adds a route with settings and an integration of its own. */
    WebSocketApi route(String routeKey, String more, String integration, boolean replies) {
        String integrationId =
                call("CreateIntegration", integration).path("IntegrationId").asText();
        return to(routeKey, more, integrationId, replies);
    }

    /** Adds a route that calls nothing. */
    WebSocketApi bare(String routeKey, String more) {
        call("CreateRoute", "'RouteKey': '" + routeKey + "'" + more);
        return this;
    }

    /** Adds an authorizer that asks a function, and gives what a route of it says. */
    String authorizedBy(String function, String identitySource) {
        String id = call(
                        "CreateAuthorizer",
                        "'Name': '" + function + "', 'AuthorizerType': 'REQUEST', 'IdentitySource': ['" + identitySource
                                + "'], 'AuthorizerUri': '"
                                + "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/"
                                + "arn:aws:lambda:us-east-1:123456789012:function:" + function + "/invocations'")
                .path("AuthorizerId")
                .asText();
        return ", 'AuthorizationType': 'CUSTOM', 'AuthorizerId': '" + id + "'";
    }

    private WebSocketApi to(String routeKey, String more, String integrationId, boolean replies) {
        String routeId = call(
                        "CreateRoute",
                        "'RouteKey': '" + routeKey + "', 'Target': 'integrations/" + integrationId + "'" + more
                                + (replies ? ", 'RouteResponseSelectionExpression': '$default'" : ""))
                .path("RouteId")
                .asText();
        if (replies) {
            call("CreateRouteResponse", "'RouteId': '" + routeId + "', 'RouteResponseKey': '$default'");
        }
        return this;
    }

    /** Deploys what there is to a stage. */
    WebSocketApi deploy(String stageName) {
        return deploy(stageName, "");
    }

    WebSocketApi deploy(String stageName, String more) {
        String deployment = call("CreateDeployment", "'Description': ''")
                .path("DeploymentId")
                .asText();
        call("CreateStage", "'StageName': '" + stageName + "', 'DeploymentId': '" + deployment + "'" + more);
        return this;
    }

    WebSocketClient connect(String stageName) {
        return gateway.webSockets().to(id, stageName).connect();
    }

    JsonNode call(String operation, String parameters) {
        return OneMethod.call(gateway, "apigatewayv2:" + operation, "{'ApiId': '" + id + "', " + parameters + "}");
    }

    /** A call of the management API, signed by somebody whom the gateway does not know. */
    HttpResponse<String> management(String method, String stageName, String connectionId, String body) {
        URI uri = URI.create(gateway.webSockets().managementEndpoint(id, stageName) + "/@connections/"
                + connectionId.replace("=", "%3D"));
        HttpRequest request = HttpRequest.newBuilder(uri)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261123/us-east-1/execute-api/aws4_request,"
                                + " SignedHeaders=host, Signature=0")
                .build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static JsonNode read(String text) {
        try {
            return json().readTree(text);
        } catch (JsonProcessingException noJson) {
            throw new AssertionError("no JSON: " + text, noJson);
        }
    }
}
