package dev.gatehouse.control.v2;

import dev.gatehouse.control.TestAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What AWS refuses of WebSocket APIs, and of HTTP APIs what only WebSocket APIs have. */
class WebSocketRefusalsTest {

    private static final String FUNCTION = "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/"
            + "arn:aws:lambda:eu-west-1:123456789012:function:who/invocations";

    private final TestAccount account = new TestAccount();
    private final String api = made(
            "CreateApi",
            "'Name': 'chat', 'ProtocolType': 'WEBSOCKET'," + " 'RouteSelectionExpression': '$request.body.action'",
            "ApiId");

    private String made(String operation, String parameters, String id) {
        return account.call("apigatewayv2:" + operation, "{" + parameters + "}")
                .path(id)
                .asText();
    }

    private void refused(String operation, String parameters, String message) {
        account.refusal("apigatewayv2:" + operation, "{" + parameters + "}").hasMessage(message);
    }

    private String ofApi(String more) {
        return "'ApiId': '" + api + "', " + more;
    }

    @Test
    void an_api_without_a_route_selection_expression() {
        refused("CreateApi", "'Name': 'chat', 'ProtocolType': 'WEBSOCKET'", "Invalid routeSelectionExpression");
    }

    @Test
    void a_domain_name_that_leads_to_apis_of_other_kinds() {
        account.call(
                "apigatewayv2:CreateDomainName",
                "{'DomainName': 'api.example.com', 'DomainNameConfigurations':"
                        + " [{'CertificateArn': 'arn:aws:acm:eu-west-1:123456789012:certificate/1'}]}");
        String http = made("CreateApi", "'Name': 'shop', 'ProtocolType': 'HTTP'", "ApiId");
        account.call("apigatewayv2:CreateStage", "{'ApiId': '" + http + "', 'StageName': 'dev'}");
        account.call("apigatewayv2:CreateStage", "{" + ofApi("'StageName': 'dev'") + "}");
        String toDomain = "'DomainName': 'api.example.com', 'Stage': 'dev', ";
        made("CreateApiMapping", toDomain + "'ApiId': '" + http + "'", "ApiMappingId");

        refused(
                "CreateApiMapping",
                toDomain + ofApi("'ApiMappingKey': 'chat'"),
                "WebSocket APIs cannot be mapped to the same domain name as HTTP or REST APIs: api.example.com is"
                        + " mapped to API " + http + " already, which is no WebSocket API. Use a domain name for each");
        made("CreateApiMapping", toDomain + "'ApiMappingKey': 'v2', 'ApiId': '" + http + "'", "ApiMappingId");
    }

    @Test
    void an_api_with_cors() {
        refused(
                "CreateApi",
                "'Name': 'chat', 'ProtocolType': 'WEBSOCKET', 'RouteSelectionExpression': '$request.body.action',"
                        + " 'CorsConfiguration': {'AllowOrigins': ['*']}",
                "Cors is not supported for WEBSOCKET protocolType");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "$joined", "$connected", "$"})
    void a_route_key_of_its_own_that_begins_as_those_of_aws(String routeKey) {
        refused(
                "CreateRoute",
                ofApi("'RouteKey': '" + routeKey + "'"),
                "The provided route key is not formatted properly");
    }

    @Test
    void a_route_key_that_there_is_already() {
        made("CreateRoute", ofApi("'RouteKey': 'join'"), "RouteId");

        refused("CreateRoute", ofApi("'RouteKey': 'join'"), "Route with key join already exists for this API");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$default", "$disconnect", "join"})
    void authorization_of_anything_but_connecting(String routeKey) {
        refused(
                "CreateRoute",
                ofApi("'RouteKey': '" + routeKey + "', 'AuthorizationType': 'AWS_IAM'"),
                "Currently, authorization is restricted to the $connect route only");
    }

    @Test
    void a_target_that_is_no_integration() {
        refused(
                "CreateRoute",
                ofApi("'RouteKey': 'join', 'Target': 'abc1234'"),
                "Unexpected or malformed target in route. Correct format should be integrations/<integration_id>.");
    }

    @Test
    void a_jwt_authorizer() {
        refused(
                "CreateAuthorizer",
                ofApi("'Name': 'who', 'AuthorizerType': 'JWT', 'IdentitySource': ['$request.header.Authorization'],"
                        + " 'JwtConfiguration': {'Issuer': 'https://example.com', 'Audience': ['chat']}"),
                "Only REQUEST authorizer type is supported on WEBSOCKET protocol Apis.");
    }

    @Test
    void an_identity_source_in_the_style_of_http_apis() {
        refused(
                "CreateAuthorizer",
                ofApi("'Name': 'who', 'AuthorizerType': 'REQUEST', 'AuthorizerUri': '" + FUNCTION
                        + "', 'IdentitySource': ['$request.header.Authorization']"),
                "Invalid request identity source expression: $request.header.Authorization");
    }

    @Test
    void an_authorizer_whose_answers_are_kept() {
        refused(
                "CreateAuthorizer",
                ofApi("'Name': 'who', 'AuthorizerType': 'REQUEST', 'AuthorizerUri': '" + FUNCTION
                        + "', 'IdentitySource': ['route.request.header.Authorization'],"
                        + " 'AuthorizerResultTtlInSeconds': 300"),
                "AuthorizerResultTtlInSeconds cannot be set for WEBSOCKET protocol Apis.");
    }

    @Test
    void an_integration_that_handles_content_in_a_way_of_its_own() {
        refused(
                "CreateIntegration",
                ofApi("'IntegrationType': 'MOCK', 'ContentHandlingStrategy': 'ZIP'"),
                "Invalid contentHandlingStrategy. The value 'ZIP' must be one of CONVERT_TO_BINARY, CONVERT_TO_TEXT.");
        refused(
                "CreateIntegration",
                ofApi("'IntegrationType': 'MOCK', 'PassthroughBehavior': 'ALWAYS'"),
                "Invalid passthroughBehavior. The value 'ALWAYS' must be one of"
                        + " WHEN_NO_MATCH, NEVER, WHEN_NO_TEMPLATES.");
    }

    @Test
    void a_document_of_it() {
        refused("ExportApi", ofApi("'Specification': 'OAS30', 'OutputType': 'JSON'"), "Only HTTP APIs can be exported");
    }

    @Test
    void a_model_whose_name_has_more_than_letters_and_digits() {
        refused("CreateModel", ofApi("'Name': 'new pet', 'Schema': '{}'"), "Model name must be alphanumeric: new pet");
    }

    @Test
    void a_level_of_logs_that_is_none() {
        refused(
                "CreateStage",
                ofApi("'StageName': 'dev', 'DefaultRouteSettings': {'LoggingLevel': 'DEBUG'}"),
                "Invalid loggingLevel. The value 'DEBUG' must be one of ERROR, INFO, OFF.");
    }

    @Test
    void the_second_payload_format() {
        refused(
                "CreateIntegration",
                ofApi("'IntegrationType': 'AWS_PROXY', 'IntegrationUri': '" + FUNCTION
                        + "', 'PayloadFormatVersion': '2.0'"),
                "Unsupported PayloadFormatVersion: 2.0");
    }

    @Test
    void a_route_response_of_another_key_than_default() {
        String route = made("CreateRoute", ofApi("'RouteKey': 'join'"), "RouteId");

        refused(
                "CreateRouteResponse",
                ofApi("'RouteId': '" + route + "', 'RouteResponseKey': '200'"),
                "Currently, only $default is supported as a RouteResponseKey.");
    }

    @Test
    void responses_of_an_http_api() {
        String http =
                made("CreateApi", "'Name': 'pets', 'ProtocolType': 'HTTP', 'Target': 'https://example.com'", "ApiId");
        String route = account.call("apigatewayv2:GetRoutes", "{'ApiId': '" + http + "'}")
                .at("/Items/0/RouteId")
                .asText();
        String integration = account.call("apigatewayv2:GetIntegrations", "{'ApiId': '" + http + "'}")
                .at("/Items/0/IntegrationId")
                .asText();

        refused(
                "CreateRouteResponse",
                "'ApiId': '" + http + "', 'RouteId': '" + route + "', 'RouteResponseKey': '$default'",
                "RouteResponses are currently not supported for this API protocol type.");
        refused(
                "CreateIntegrationResponse",
                "'ApiId': '" + http + "', 'IntegrationId': '" + integration + "', 'IntegrationResponseKey': '$default'",
                "IntegrationResponses are currently not supported for this API protocol type.");
    }
}
