package dev.gatehouse.definition.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExtensionsCheckTest {

    @Test
    void an_unknown_extension_is_reported_with_the_one_that_was_meant() {
        assertThat(Checks.problems("x-amazon-apigateway-polcy: {}\npaths: {}\n"))
                .containsExactly(
                        """
                api.yaml:3:1
                    There is no extension "x-amazon-apigateway-polcy" (/x-amazon-apigateway-polcy).
                    Did you mean "x-amazon-apigateway-policy"? To do without it, waive "x-amazon-apigateway-polcy".\
                """);
    }

    @Test
    void an_extension_of_http_apis_is_reported() {
        assertThat(Checks.problems("x-amazon-apigateway-cors: {}\npaths: {}\n"))
                .containsExactly(
                        """
                api.yaml:3:1
                    x-amazon-apigateway-cors belongs to HTTP APIs, and API Gateway ignores it on a REST API \
                (/x-amazon-apigateway-cors).
                    Remove it, or make an HTTP API of the document by @GatewayTest(httpApi = ...) or \
                OpenApiDefinition.asHttpApi(). To do without it, waive "x-amazon-apigateway-cors".""");
    }

    @Test
    void an_unknown_property_is_reported_with_the_one_that_was_meant() {
        assertThat(Checks.problemsOfIntegration("{type: mock, requestTemplate: {}}"))
                .containsExactly(
                        """
                api.yaml:3:69
                    x-amazon-apigateway-integration has no property "requestTemplate" \
                (/paths/~1pets/get/x-amazon-apigateway-integration/requestTemplate).
                    Did you mean "requestTemplates"? To do without it, waive "requestTemplate".""");
    }

    @Test
    void an_unknown_property_far_inside_is_reported_with_all_that_there_are() {
        assertThat(Checks.problemsOfIntegration("{type: mock, responses: {default: {nonsense: 1}}}"))
                .singleElement()
                .asString()
                .contains("default has no property \"nonsense\"")
                .contains("There are contentHandling, responseParameters, responseTemplates, statusCode.");
    }

    @Test
    void a_word_that_is_none_of_those_allowed_is_reported() {
        assertThat(Checks.problemsOfIntegration("{type: mock, passthroughBehavior: sometimes}"))
                .containsExactly(
                        """
                api.yaml:3:69
                    passthroughBehavior is "sometimes" \
                (/paths/~1pets/get/x-amazon-apigateway-integration/passthroughBehavior).
                    Write one of when_no_match, when_no_templates, never.""");
    }

    @Test
    void numbers_flags_lists_objects_and_single_values_must_be_what_they_are() {
        assertThat(
                        Checks.problems(
                                """
                        x-amazon-apigateway-minimum-compression-size: many
                        x-amazon-apigateway-request-validators: {a: {validateRequestBody: perhaps}}
                        x-amazon-apigateway-binary-media-types: image/png
                        x-amazon-apigateway-gateway-responses: none
                        x-amazon-apigateway-api-key-source: [HEADER]
                        """))
                .hasSize(5)
                .satisfiesExactly(
                        problem -> assertThat(problem).contains("is \"many\"").contains("Write a whole number."),
                        problem ->
                                assertThat(problem).contains("is \"perhaps\"").contains("Write true or false."),
                        problem -> assertThat(problem).contains("is text").contains("Write a list."),
                        problem -> assertThat(problem).contains("is text").contains("Write an object."),
                        problem -> assertThat(problem).contains("is a list").contains("Write a single value."));
    }

    @Test
    void what_aws_knows_and_this_does_not_is_reported() {
        assertThat(Checks.problemsOfIntegration("{type: mock, responseTransferMode: STREAM}"))
                .singleElement()
                .asString()
                .contains("responseTransferMode is \"STREAM\"");
    }

    @Test
    void an_extension_inside_any_method_is_checked_too() {
        assertThat(Checks.problems("paths: {/a: {x-amazon-apigateway-any-method: "
                        + "{x-amazon-apigateway-integration: {type: mock, typo: 1}}}}\n"))
                .singleElement()
                .asString()
                .contains("has no property \"typo\"");
    }

    @Test
    void examples_may_hold_anything_and_other_extensions_are_other_peoples() {
        assertThat(Checks.problems("x-internal-note: {a: 1}\n"
                        + Checks.getWith("parameters: [{name: a, in: query, example: {x-amazon-apigateway-foo: 1}}]")))
                .isEmpty();
    }

    @Test
    void every_extension_of_rest_apis_is_known() {
        assertThat(
                        Checks.problems(
                                """
                        x-amazon-apigateway-api-key-source: HEADER
                        x-amazon-apigateway-binary-media-types: ['*/*']
                        x-amazon-apigateway-minimum-compression-size: 0
                        x-amazon-apigateway-policy: {Version: 2012-10-17, Statement: [{Anything: {at: all}}]}
                        x-amazon-apigateway-gateway-responses: {DEFAULT_4XX: {statusCode: 400,
                          responseParameters: {gatewayresponse.header.A: "'b'"}, responseTemplates: {a/b: c}}}
                        x-amazon-apigateway-request-validators:
                          {all: {validateRequestBody: true, validateRequestParameters: "true"}}
                        x-amazon-apigateway-request-validator: all
                        x-amazon-apigateway-documentation: {version: '1', createdDate: 2016-11-17T07:03:59Z,
                          documentationParts: [{location: {type: API}, properties: {any: [thing]}}]}
                        servers: [{url: /, x-amazon-apigateway-endpoint-configuration: {vpcEndpointIds: [vpce-1]}}]
                        paths:
                          /a:
                            x-amazon-apigateway-any-method:
                              x-amazon-apigateway-auth: {type: AWS_IAM}
                              x-amazon-apigateway-request-validator: all
                              x-amazon-apigateway-integration: {type: http, httpMethod: GET, uri: 'http://a',
                                connectionType: VPC_LINK, connectionId: l, credentials: 'arn:aws:iam::1:role/c', timeoutInMillis: 50,
                                cacheNamespace: n, cacheKeyParameters: [a], contentHandling: CONVERT_TO_TEXT,
                                passthroughBehavior: never, tlsConfig: {insecureSkipVerification: true},
                                payloadFormatVersion: 1.0, responseTransferMode: BUFFERED, requestParameters: {a: b},
                                requestTemplates: {a/b: c}, responses: {default: {statusCode: 200,
                                  responseParameters: {a: b}, responseTemplates: {a/b: c},
                                  contentHandling: CONVERT_TO_BINARY}}}
                        components: {securitySchemes: {s: {type: apiKey, name: a, in: header,
                          x-amazon-apigateway-authtype: custom, x-amazon-apigateway-authorizer: {type: token,
                            authorizerUri: u, authorizerCredentials: c, identitySource: i, providerARNs: [],
                            identityValidationExpression: e, authorizerResultTtlInSeconds: 0}}}}
                        """))
                .isEmpty();
    }
}
