package dev.gatehouse.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.apigateway.ApiGatewayClient;
import software.amazon.awssdk.services.apigateway.model.ApiGatewayException;
import software.amazon.awssdk.services.apigateway.model.BadRequestException;
import software.amazon.awssdk.services.apigateway.model.EndpointType;
import software.amazon.awssdk.services.apigateway.model.GetExportResponse;
import software.amazon.awssdk.services.apigateway.model.ImportRestApiResponse;
import software.amazon.awssdk.services.apigateway.model.NotFoundException;
import software.amazon.awssdk.services.apigateway.model.PutMode;
import software.amazon.awssdk.services.apigateway.model.RestApi;

/** What AWS's SDK for Java makes of the answers. */
class SdkTest {

    private static final String DOCUMENT =
            """
            {"openapi": "3.0.1", "info": {"title": "%s", "version": "1"}, "paths": {"/a": {"get": {
              "responses": {"200": {"description": "ok"}},
              "x-amazon-apigateway-integration": {"type": "mock",
                "requestTemplates": {"application/json": "{\\"statusCode\\": 200}"},
                "responses": {"default": {"statusCode": "200"}}}}}}}
            """;

    private final TestServer server = new TestServer(new Path[0]);
    private final ApiGatewayClient aws = server.client();

    @AfterEach
    void close() {
        aws.close();
        server.close();
    }

    @Test
    void errors_have_their_own_class_message_and_status() {
        assertThatThrownBy(() -> aws.getRestApi(r -> r.restApiId("nowhere")))
                .isInstanceOfSatisfying(NotFoundException.class, refused -> {
                    assertThat(refused.statusCode()).isEqualTo(404);
                    assertThat(refused.requestId()).isNotBlank();
                    assertThat(refused.awsErrorDetails().errorCode()).isEqualTo("NotFoundException");
                    assertThat(refused.awsErrorDetails().errorMessage())
                            .isEqualTo("Invalid API identifier specified 000000000000:nowhere");
                });
        assertThatThrownBy(() -> aws.createRestApi(r -> r.name(""))).isInstanceOf(BadRequestException.class);
    }

    @Test
    void what_is_not_there_yet_is_refused_by_name() {
        assertThatThrownBy(() -> aws.getDomainNameAccessAssociations(r -> {}))
                .isInstanceOf(ApiGatewayException.class)
                .hasMessageContaining("GetDomainNameAccessAssociations");
    }

    @Test
    void paginators_find_everything() {
        for (int i = 0; i < 7; i++) {
            String name = "api-" + i;
            aws.createRestApi(r -> r.name(name));
        }

        List<String> names = aws.getRestApisPaginator(r -> r.limit(3)).items().stream()
                .map(RestApi::name)
                .toList();

        assertThat(names).containsExactlyInAnyOrder("api-0", "api-1", "api-2", "api-3", "api-4", "api-5", "api-6");
    }

    @Test
    void documents_go_in_and_come_out_as_files() throws Exception {
        ImportRestApiResponse api =
                aws.importRestApi(r -> r.body(SdkBytes.fromUtf8String(String.format(DOCUMENT, "before")))
                        .parameters(java.util.Map.of("endpointConfigurationTypes", "REGIONAL")));
        aws.putRestApi(r -> r.restApiId(api.id())
                .mode(PutMode.OVERWRITE)
                .body(SdkBytes.fromUtf8String(String.format(DOCUMENT, "after"))));
        aws.createDeployment(r -> r.restApiId(api.id()).stageName("dev"));

        GetExportResponse export = aws.getExport(r -> r.restApiId(api.id())
                .stageName("dev")
                .exportType("oas30")
                .accepts("application/json")
                .parameters(java.util.Map.of("extensions", "apigateway")));

        assertThat(api.endpointConfiguration().types()).containsExactly(EndpointType.REGIONAL);
        assertThat(export.contentType()).startsWith("application/");
        assertThat(export.contentDisposition()).contains("filename");
        assertThat(export.body().asUtf8String()).contains("\"after\"", "x-amazon-apigateway-integration");
        assertThat(server.get("/_aws/execute-api/" + api.id() + "/dev/a").statusCode())
                .isEqualTo(200);
    }
}
