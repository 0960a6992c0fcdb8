package dev.gatehouse.definition.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OperationsCheckTest {

    @Test
    void an_operation_without_integration_cannot_be_deployed() {
        assertThat(Checks.problemsOfGet("{}"))
                .containsExactly(
                        """
                api.yaml:3:17
                    GET /pets has no x-amazon-apigateway-integration, so the API cannot be deployed (/paths/~1pets/get).
                    Say what it calls; type mock needs no backend.""");
    }

    @Test
    void an_integration_has_a_type() {
        assertThat(Checks.problemsOfIntegration("{uri: 'http://a'}"))
                .containsExactly(
                        """
                api.yaml:3:23
                    The integration of GET /pets has no type (/paths/~1pets/get/x-amazon-apigateway-integration).
                    Write one of mock, http, http_proxy, aws, aws_proxy.""");
    }

    @Test
    void an_integration_other_than_mock_has_uri_and_http_method() {
        assertThat(Checks.problemsOfIntegration("{type: AWS_PROXY}"))
                .containsExactly(
                        """
                api.yaml:3:23
                    The integration of GET /pets is of type aws_proxy and has no uri \
                (/paths/~1pets/get/x-amazon-apigateway-integration/uri).
                    Say what to call.""",
                        """
                api.yaml:3:23
                    The integration of GET /pets is of type aws_proxy and has no httpMethod \
                (/paths/~1pets/get/x-amazon-apigateway-integration/httpMethod).
                    Write POST, with which Lambda is called whatever the client's method.""");
    }

    @Test
    void a_vpc_link_has_an_id() {
        assertThat(Checks.problemsOfIntegration(
                        "{type: http, uri: 'http://a', httpMethod: GET, connectionType: VPC_LINK}"))
                .singleElement()
                .asString()
                .contains("is of type VPC_LINK and has no connectionId");
    }

    @Test
    void two_responses_with_one_status_code_are_reported() {
        assertThat(Checks.problemsOfIntegration(
                        "{type: mock, responses: {default: {statusCode: 200}, '4..': {statusCode: 200}}}"))
                .singleElement()
                .asString()
                .contains("Both \"default\" and \"4..\" have status code 200, of which API Gateway keeps one")
                .contains("Join the two patterns, or give one another status code. To do without it, waive \"4..\".");
    }

    @Test
    void a_validator_must_exist() {
        assertThat(Checks.problems("x-amazon-apigateway-request-validators: {strict: {validateRequestBody: true}}\n"
                        + Checks.getWith("x-amazon-apigateway-request-validator: stric")))
                .containsExactly(
                        """
                api.yaml:4:23
                    x-amazon-apigateway-request-validators has no "stric" \
                (/paths/~1pets/get/x-amazon-apigateway-request-validator).
                    Did you mean "strict"?""");
    }

    @Test
    void parameters_that_api_gateway_does_not_have_are_reported() {
        assertThat(Checks.problems(Checks.getWith("parameters: [{name: a, in: cookie}]")))
                .containsExactly(
                        """
                api.yaml:3:36
                    API Gateway has no parameters in cookie, and leaves "a" out (/paths/~1pets/get/parameters/0).
                    Remove it, or read it in the backend. To do without it, waive "cookie".""");
    }

    @Test
    void trace_is_reported() {
        assertThat(Checks.problems("paths: {/pets: {trace: {}}}\n"))
                .singleElement()
                .asString()
                .contains("API Gateway has no TRACE, and leaves this out");
    }
}
