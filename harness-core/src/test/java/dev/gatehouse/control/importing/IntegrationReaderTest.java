package dev.gatehouse.control.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.model.rest.ConnectionType;
import dev.gatehouse.model.rest.ContentHandling;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.IntegrationType;
import dev.gatehouse.model.rest.PassthroughBehavior;
import dev.gatehouse.model.rest.TlsConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntegrationReaderTest {

    @Test
    void every_property_is_read() {
        Integration integration = Documents.integration(
                """
                {type: http, httpMethod: post, uri: 'https://example.com/{id}', credentials: 'arn:aws:iam::1:role/r',
                 connectionType: VPC_LINK, connectionId: link, timeoutInMillis: 3000, cacheNamespace: shared,
                 cacheKeyParameters: [method.request.querystring.a], contentHandling: convert_to_text,
                 passthroughBehavior: when_no_templates, tlsConfig: {insecureSkipVerification: true},
                 requestParameters: {integration.request.path.id: method.request.path.id},
                 requestTemplates: {application/json: '{}'}}""");

        assertThat(integration.type()).isEqualTo(IntegrationType.HTTP);
        assertThat(integration.httpMethod()).isEqualTo("POST");
        assertThat(integration.uri()).isEqualTo("https://example.com/{id}");
        assertThat(integration.credentials()).isEqualTo("arn:aws:iam::1:role/r");
        assertThat(integration.connectionType()).isEqualTo(ConnectionType.VPC_LINK);
        assertThat(integration.connectionId()).isEqualTo("link");
        assertThat(integration.timeoutInMillis()).isEqualTo(3000);
        assertThat(integration.cacheNamespace()).isEqualTo("shared");
        assertThat(integration.cacheKeyParameters()).containsExactly("method.request.querystring.a");
        assertThat(integration.contentHandling()).isEqualTo(ContentHandling.CONVERT_TO_TEXT);
        assertThat(integration.passthroughBehavior()).isEqualTo(PassthroughBehavior.WHEN_NO_TEMPLATES);
        assertThat(integration.tlsConfig()).isEqualTo(new TlsConfig(true));
        assertThat(integration.requestParameters())
                .containsEntry("integration.request.path.id", "method.request.path.id");
        assertThat(integration.requestTemplates()).containsEntry("application/json", "{}");
    }

    @Test
    void what_is_not_said_has_the_defaults_of_aws() {
        Integration integration =
                Documents.integration("{type: http_proxy, httpMethod: POST, uri: 'https://example.com'}");

        assertThat(integration.connectionType()).isEqualTo(ConnectionType.INTERNET);
        assertThat(integration.passthroughBehavior()).isEqualTo(PassthroughBehavior.WHEN_NO_MATCH);
        assertThat(integration.timeoutInMillis()).isEqualTo(29_000);
        assertThat(integration.cacheNamespace()).isNull();
        assertThat(integration.tlsConfig()).isNull();
    }

    @Test
    void a_mock_keeps_neither_http_method_nor_uri() {
        Integration mock = Documents.integration("{type: mock, httpMethod: POST, uri: 'https://example.com'}");

        assertThat(mock.httpMethod()).isNull();
        assertThat(mock.uri()).isNull();
    }

    @Test
    void responses_are_kept_by_status_code_and_the_default_has_no_pattern() {
        Integration mock = Documents.integration(
                """
                {type: mock, responses: {default: {statusCode: 200, responseTemplates: {text/plain: ok}},
                 '5\\d{2}': {statusCode: '500', contentHandling: CONVERT_TO_BINARY,
                  responseParameters: {method.response.header.A: "'b'"}}}}""");

        assertThat(mock.integrationResponses()).containsOnlyKeys("200", "500");
        assertThat(mock.integrationResponses().get("200")).satisfies(response -> {
            assertThat(response.selectionPattern()).isNull();
            assertThat(response.responseTemplates()).containsEntry("text/plain", "ok");
        });
        assertThat(mock.integrationResponses().get("500")).satisfies(response -> {
            assertThat(response.selectionPattern()).isEqualTo("5\\d{2}");
            assertThat(response.contentHandling()).isEqualTo(ContentHandling.CONVERT_TO_BINARY);
            assertThat(response.responseParameters()).containsEntry("method.response.header.A", "'b'");
        });
    }

    @Test
    void a_parameter_that_is_no_text_is_left_out_with_a_warning() {
        DocumentReading reading = Documents.reading(
                Documents.openApi(
                        """
                paths: {/pets: {get: {x-amazon-apigateway-integration:
                  {type: mock, requestParameters: {integration.request.header.nothing: true}}}}}
                """));

        assertThat(reading.api().warnings())
                .containsExactly("Invalid format for 'requestParameters'. Expected type string for property "
                        + "'integration.request.header.nothing' of resource '/pets' and method 'GET' but got 'true'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: http, uri: 'https://a.com'} | httpMethod | Enumeration value for HttpMethod must be non-empty",
                "{type: http, httpMethod: GET, uri: a.com} | uri | Invalid HTTP endpoint specified for URI",
                "{type: aws, httpMethod: POST, uri: a} | uri | Invalid ARN specified in the request",
                "{type: aws_proxy, httpMethod: POST, uri: 'arn:aws:lambda:us-east-1:1:function:f'} | uri"
                        + " | AWS ARN for integration must contain path or action",
                "{type: aws, httpMethod: POST, uri: 'arn:aws:apigateway:us-east-1:sqs:path/a'} | credentials"
                        + " | Role ARN must be specified for AWS integrations"
            })
    void what_put_integration_would_refuse_an_import_refuses_too(String extension, String property, String message) {
        DocumentReading reading = Documents.reading(
                Documents.openApi("paths: {/pets: {get: {x-amazon-apigateway-integration: " + extension + "}}}\n"));

        assertThat(reading.errors())
                .containsExactly(new ImportFinding(
                        "/paths/~1pets/get/x-amazon-apigateway-integration/" + property,
                        "Unable to put integration on 'GET' for resource at path '/pets': " + message));
    }

    @Test
    void an_unknown_constant_is_an_error_that_names_method_and_path() {
        DocumentReading reading = Documents.reading(
                Documents.openApi("paths: {/pets: {get: {x-amazon-apigateway-integration: {type: magic}}}}\n"));

        assertThat(reading.errors())
                .containsExactly(new ImportFinding(
                        "/paths/~1pets/get/x-amazon-apigateway-integration/type",
                        "Unable to put integration on 'GET' for resource at path '/pets': "
                                + "Invalid type specified: magic"));
    }
}
