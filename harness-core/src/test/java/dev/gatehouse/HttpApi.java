package dev.gatehouse;

import com.fasterxml.jackson.databind.JsonNode;

/** An HTTP API that a test makes by AWS's operations in a running gateway; single quotes stand for double ones. */
record HttpApi(Gateway gateway, String id) {

    static HttpApi in(Gateway gateway) {
        return new HttpApi(
                gateway,
                OneMethod.call(gateway, "apigatewayv2:CreateApi", "{'Name': 'pets', 'ProtocolType': 'HTTP'}")
                        .path("ApiId")
                        .asText());
    }

    /** Adds a route to a function. */
    HttpApi toFunction(String routeKey, String function, String payloadFormat) {
        return route(
                routeKey,
                "'IntegrationType': 'AWS_PROXY', 'PayloadFormatVersion': '" + payloadFormat
                        + "', 'IntegrationUri': 'arn:aws:lambda:us-east-1:123456789012:function:" + function + "'");
    }

    /** Adds a route with an integration of its own. */
    HttpApi route(String routeKey, String integration) {
        String integrationId =
                call("CreateIntegration", integration).path("IntegrationId").asText();
        call("CreateRoute", "'RouteKey': '" + routeKey + "', 'Target': 'integrations/" + integrationId + "'");
        return this;
    }

    /** Adds a stage that deploys by itself. */
    HttpApi stage(String stageName) {
        call("CreateStage", "'StageName': '" + stageName + "', 'AutoDeploy': true");
        return this;
    }

    JsonNode call(String operation, String parameters) {
        return OneMethod.call(gateway, "apigatewayv2:" + operation, "{'ApiId': '" + id + "', " + parameters + "}");
    }
}
