package dev.gatehouse.control.v2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.control.TestAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the control plane of HTTP APIs does not take. */
class HttpApiRefusalsTest {

    private static final String LAMBDA = "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/"
            + "arn:aws:lambda:eu-west-1:123456789012:function:f/invocations";

    private final TestAccount account = new TestAccount();
    private final String api = account.call("apigatewayv2:CreateApi", "{'Name': 'pets', 'ProtocolType': 'HTTP'}")
            .path("ApiId")
            .asText();

    private JsonNode call(String operation, String parameters) {
        return account.call("apigatewayv2:" + operation, ofApi(parameters));
    }

    private String ofApi(String parameters) {
        return "{'ApiId': '" + api + "', " + parameters + "}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /{a", "GET /a{b}", "GET /{a}/{a}", "GET /{a+}/b", "GET /{}"})
    void a_path_that_is_none_is_refused_in_awss_words(String key) {
        account.refusal("apigatewayv2:CreateRoute", ofApi("'RouteKey': '" + key + "'"))
                .hasMessageStartingWith("One or more path parts appear to be invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'LoggingLevel': 'INFO'", "'LoggingLevel': 'OFF'", "'DataTraceEnabled': true"})
    void http_apis_have_no_execution_logs(String setting) {
        account.refusal(
                        "apigatewayv2:CreateStage",
                        ofApi("'StageName': 'dev', 'DefaultRouteSettings': {" + setting + "}"))
                .hasMessage("Execution logs are not supported on protocolType HTTP");
    }

    @Test
    void http_apis_show_no_client_certificate() {
        account.refusal("apigatewayv2:CreateStage", ofApi("'StageName': 'dev', 'ClientCertificateId': 'a'"))
                .hasMessageContaining("ClientCertificateId");
    }

    @Test
    void an_access_log_goes_to_an_arn() {
        account.refusal(
                        "apigatewayv2:CreateStage",
                        ofApi("'StageName': 'dev', 'AccessLogSettings':"
                                + " {'DestinationArn': 'logs', 'Format': '$context.requestId'}"))
                .hasMessage("Invalid ARN specified in the request");
    }

    @Test
    void default_settings_always_tell_whether_routes_are_counted() {
        JsonNode stage = call("CreateStage", "'StageName': 'dev', 'DefaultRouteSettings': {'ThrottlingBurstLimit': 5}");

        assertThat(stage.at("/DefaultRouteSettings/DetailedMetricsEnabled").isBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'ModelSelectionExpression': 'a'", "'RouteResponseSelectionExpression': '$default'"})
    void what_only_websocket_routes_have_is_refused(String parameter) {
        account.refusal("apigatewayv2:CreateRoute", ofApi("'RouteKey': 'GET /', " + parameter))
                .hasMessageContaining("not supported for HTTP APIs");
    }

    @Test
    void an_unknown_authorization_type_is_told_with_those_that_there_are() {
        account.refusal("apigatewayv2:CreateRoute", ofApi("'RouteKey': 'GET /', 'AuthorizationType': 'BASIC'"))
                .hasMessage("Invalid authorizationType. The value 'BASIC' must be one of NONE, AWS_IAM, CUSTOM, JWT.");
    }

    @Test
    void only_tokens_have_scopes() {
        String authorizer = call(
                        "CreateAuthorizer",
                        "'Name': 'a', 'AuthorizerType': 'REQUEST', 'AuthorizerPayloadFormatVersion': '2.0',"
                                + " 'IdentitySource': ['$request.header.A'], 'AuthorizerUri': '" + LAMBDA + "'")
                .path("AuthorizerId")
                .asText();

        account.refusal(
                        "apigatewayv2:CreateRoute",
                        ofApi("'RouteKey': 'GET /', 'AuthorizationType': 'CUSTOM', 'AuthorizationScopes': ['s'],"
                                + " 'AuthorizerId': '" + authorizer + "'"))
                .hasMessageContaining("scopes");
    }

    @Test
    void a_route_that_is_opened_leaves_authorizer_and_scopes_behind() {
        String authorizer = call(
                        "CreateAuthorizer",
                        "'Name': 'a', 'AuthorizerType': 'JWT', 'IdentitySource': ['$request.header.Authorization'],"
                                + " 'JwtConfiguration': {'Audience': ['a'], 'Issuer': 'https://login.example.com'}")
                .path("AuthorizerId")
                .asText();
        String route = call(
                        "CreateRoute",
                        "'RouteKey': 'GET /', 'AuthorizationType': 'JWT', 'AuthorizationScopes': ['s'],"
                                + " 'AuthorizerId': '" + authorizer + "'")
                .path("RouteId")
                .asText();

        JsonNode opened = call("UpdateRoute", "'RouteId': '" + route + "', 'AuthorizationType': 'NONE'");

        assertThat(opened.has("AuthorizerId")).isFalse();
        assertThat(opened.has("AuthorizationScopes")).isFalse();
        call("DeleteAuthorizer", "'AuthorizerId': '" + authorizer + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'IntegrationMethod': 'FETCH'",
                "'IntegrationMethod': 'GET', 'RequestTemplates': {'a/b': 'c'}",
                "'IntegrationMethod': 'GET', 'ContentHandlingStrategy': 'CONVERT_TO_TEXT'"
            })
    void an_integration_has_a_method_and_no_templates(String parameters) {
        account.refusal(
                        "apigatewayv2:CreateIntegration",
                        ofApi("'IntegrationType': 'HTTP_PROXY', 'IntegrationUri': 'https://example.com',"
                                + " 'PayloadFormatVersion': '1.0', " + parameters))
                .hasFieldOrPropertyWithValue("httpStatus", 400);
    }

    @Test
    void a_text_that_is_too_long_is_told_with_its_length() {
        account.refusal("apigatewayv2:UpdateApi", ofApi("'Name': '" + "x".repeat(129) + "'"))
                .hasMessageContaining("between 1 and 128 characters");
        account.refusal("apigatewayv2:UpdateApi", ofApi("'Name': ''")).hasMessageContaining("name");
    }

    @Test
    void a_function_may_decide_without_an_identity_as_long_as_nothing_is_kept() {
        String authorizer = "'Name': 'who', 'AuthorizerType': 'REQUEST', 'AuthorizerPayloadFormatVersion': '2.0',"
                + " 'AuthorizerUri': 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/"
                + "arn:aws:lambda:us-east-1:123456789012:function:who/invocations'";

        account.refusal("apigatewayv2:CreateAuthorizer", ofApi(authorizer + ", 'AuthorizerResultTtlInSeconds': 1"))
                .hasMessage("Identity source must be set if authorizer caching is enabled (TTL is greater than 0)");
        assertThat(account.call("apigatewayv2:CreateAuthorizer", ofApi(authorizer))
                        .path("AuthorizerId")
                        .asText())
                .isNotEmpty();
    }

    @Test
    void an_http_api_selects_its_routes_by_method_and_path() {
        account.refusal("apigatewayv2:UpdateApi", ofApi("'RouteSelectionExpression': '$request.body.action'"))
                .hasMessageContaining("only $request.method $request.path is supported");
    }

    @Test
    void an_unknown_kind_of_address_is_refused() {
        account.refusal("apigatewayv2:UpdateApi", ofApi("'IpAddressType': 'ipv5'"))
                .hasMessageContaining("ipv4, dualstack");
    }

    @Test
    void tags_cannot_take_awss_prefix() {
        account.refusal("apigatewayv2:CreateStage", ofApi("'StageName': 'dev', 'Tags': {'aws:a': 'b'}"))
                .hasMessageContaining("aws:");
    }

    @Test
    void a_truststore_is_in_s3() {
        account.refusal(
                        "apigatewayv2:CreateDomainName",
                        "{'DomainName': 'a.example.com', 'DomainNameConfigurations': [{'EndpointType': 'REGIONAL'}],"
                                + " 'MutualTlsAuthentication': {'TruststoreUri': 'https://example.com/a.pem'}}")
                .hasMessageContaining("s3://bucket-name/key-name");
    }
}
