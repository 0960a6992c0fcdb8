package dev.gatehouse.control.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.model.rest.ApiKeySource;
import dev.gatehouse.model.rest.DocumentationPart;
import dev.gatehouse.model.rest.DocumentationPartLocation;
import dev.gatehouse.model.rest.EndpointType;
import dev.gatehouse.model.rest.GatewayResponse;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.rest.RequestValidator;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApiSettingsTest {

    @Test
    void the_extensions_of_the_document_are_settings_of_the_api() {
        ImportedApi api = Documents.api(
                Documents.swagger(
                        """
                x-amazon-apigateway-api-key-source: authorizer
                x-amazon-apigateway-binary-media-types: [image/png, '*/*']
                x-amazon-apigateway-minimum-compression-size: 100
                x-amazon-apigateway-policy: {Version: 2012-10-17, Statement: []}
                x-amazon-apigateway-endpoint-configuration:
                  {vpcEndpointIds: [vpce-1], disableExecuteApiEndpoint: true, ipAddressType: dualstack}
                """));

        assertThat(api.apiKeySource()).isEqualTo(ApiKeySource.AUTHORIZER);
        assertThat(api.binaryMediaTypes()).containsExactly("image/png", "*/*");
        assertThat(api.minimumCompressionSize()).isEqualTo(100);
        assertThat(api.policy()).isEqualTo("{\"Version\":\"2012-10-17\",\"Statement\":[]}");
        assertThat(api.vpcEndpointIds()).containsExactly("vpce-1");
        assertThat(api.disableExecuteApiEndpoint()).isTrue();
        assertThat(api.ipAddressType()).isEqualTo("dualstack");
    }

    @Test
    void what_the_document_does_not_say_is_left_open() {
        ImportedApi api = Documents.api(Documents.openApi("paths: {}\n"));

        assertThat(api.name()).isEqualTo("pets");
        assertThat(api.description()).isNull();
        assertThat(api.apiKeySource()).isNull();
        assertThat(api.minimumCompressionSize()).isNull();
        assertThat(api.policy()).isNull();
        assertThat(api.disableExecuteApiEndpoint()).isNull();
        assertThat(api.endpointTypes()).isEmpty();
    }

    @Test
    void openapi_3_has_the_endpoint_configuration_on_a_server() {
        ImportedApi api = Documents.api(
                Documents.openApi(
                        """
                servers: [{url: /, x-amazon-apigateway-endpoint-configuration: {disableExecuteApiEndpoint: true}}]
                """));

        assertThat(api.disableExecuteApiEndpoint()).isTrue();
    }

    @Test
    void the_endpoint_type_is_a_parameter_of_the_import() {
        ImportedApi api = new OpenApiParser()
                .parse(Documents.openApi("paths: {}\n"), Map.of("endpointConfigurationTypes", "REGIONAL"));

        assertThat(api.endpointTypes()).containsExactly(EndpointType.REGIONAL);
    }

    @Test
    void a_version_is_text_even_if_it_is_written_as_a_number() {
        ImportedApi api = Documents.api("{\"openapi\":\"3.0.1\",\"info\":{\"title\":\"t\",\"version\":1}}");

        assertThat(api.version()).isEqualTo("1");
    }

    @Test
    void gateway_responses_take_numbers_for_status_codes() {
        ImportedApi api = Documents.api(
                Documents.openApi(
                        """
                x-amazon-apigateway-gateway-responses:
                  UNAUTHORIZED: {statusCode: 404, responseParameters: {gatewayresponse.header.A: "'b'"},
                                 responseTemplates: {text/plain: no}}
                """));

        assertThat(api.gatewayResponses())
                .containsExactly(Map.entry(
                        GatewayResponseType.UNAUTHORIZED,
                        new GatewayResponse(
                                GatewayResponseType.UNAUTHORIZED,
                                "404",
                                Map.of("gatewayresponse.header.A", "'b'"),
                                Map.of("text/plain", "no"),
                                false)));
    }

    @Test
    void an_unknown_gateway_response_is_an_error() {
        assertThat(Documents.reading(Documents.openApi("x-amazon-apigateway-gateway-responses: {TEAPOT: {}}\n"))
                        .errors())
                .extracting(ImportFinding::pointer)
                .containsExactly("/x-amazon-apigateway-gateway-responses/TEAPOT");
    }

    @Test
    void a_validator_is_named_by_the_document_or_by_a_method() {
        String document = Documents.openApi(
                """
                x-amazon-apigateway-request-validators:
                  all: {validateRequestBody: true, validateRequestParameters: true}
                  params: {validateRequestParameters: true}
                x-amazon-apigateway-request-validator: all
                paths: {/pets: {get: {}, put: {x-amazon-apigateway-request-validator: params}}}
                """);

        assertThat(Documents.api(document).requestValidators())
                .containsExactly(
                        new RequestValidator("", "all", true, true), new RequestValidator("", "params", false, true));
        assertThat(Documents.method(document, "/pets", "GET").requestValidatorId())
                .isEqualTo("all");
        assertThat(Documents.method(document, "/pets", "PUT").requestValidatorId())
                .isEqualTo("params");
    }

    @Test
    void documentation_without_a_path_is_of_the_root_except_of_what_has_no_path() {
        ImportedApi api = Documents.api(DOCUMENTED);

        assertThat(api.documentationVersion()).isEqualTo("1.2");
        assertThat(api.documentationParts())
                .containsExactly(
                        new DocumentationPart(
                                "",
                                new DocumentationPartLocation("API", null, null, null, null),
                                "{\"description\":\"d\"}"),
                        new DocumentationPart(
                                "", new DocumentationPartLocation("METHOD", "/", "GET", null, null), "{}"));
    }

    @Test
    void documentation_can_be_ignored() {
        assertThat(new OpenApiParser()
                        .parse(DOCUMENTED, Map.of("ignore", "documentation"))
                        .documentationParts())
                .isEmpty();
    }

    private static final String DOCUMENTED = Documents.openApi(
            """
            x-amazon-apigateway-documentation:
              version: '1.2'
              documentationParts:
                - {location: {type: API}, properties: {description: d}}
                - {location: {type: METHOD, method: GET}, properties: {}}
            """);
}
