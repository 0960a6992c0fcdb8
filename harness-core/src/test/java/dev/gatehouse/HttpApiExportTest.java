package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.definition.cloudformation.CloudFormationDefinition;
import dev.gatehouse.definition.cloudformation.LocalFiles;
import dev.gatehouse.definition.exporting.NotExported;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import org.junit.jupiter.api.Test;

/** Exports of HTTP APIs. */
class HttpApiExportTest {

    private static final String TEMPLATE =
            """
            Resources:
              Api:
                Type: AWS::ApiGatewayV2::Api
                Properties: {Name: pets, ProtocolType: HTTP, CorsConfiguration: {AllowOrigins: ['https://example.com']}}
              Integration:
                Type: AWS::ApiGatewayV2::Integration
                Properties:
                  ApiId: !Ref Api
                  IntegrationType: HTTP_PROXY
                  IntegrationMethod: GET
                  IntegrationUri: https://pets.example.com/
                  PayloadFormatVersion: '1.0'
              Route:
                Type: AWS::ApiGatewayV2::Route
                Properties: {ApiId: !Ref Api, RouteKey: GET /pets, Target: !Sub 'integrations/${Integration}'}
              Stage:
                Type: AWS::ApiGatewayV2::Stage
                Properties:
                  ApiId: !Ref Api
                  StageName: dev
                  AutoDeploy: true
                  DefaultRouteSettings: {ThrottlingRateLimit: 5}
                  StageVariables: {kind: cats}
            """;

    private final DefinitionExport export =
            DefinitionExport.of(CloudFormationDefinition.of("template.yml", TEMPLATE, LocalFiles.NONE));

    @Test
    void a_template_becomes_a_document_that_makes_the_same_api() {
        ExportedDocument document = export.openApi();

        assertThat(export.stages()).extracting(DeployedStage::stageName).containsExactly("dev");
        assertThat(document.json()).contains("x-amazon-apigateway-cors", "https://pets.example.com/");
        DefinitionExport again = DefinitionExport.of(OpenApiDefinition.text("api.json", document.json()));
        assertThat(again.openApi().document().path("paths"))
                .isEqualTo(document.document().path("paths"));
    }

    @Test
    void what_a_document_cannot_say_of_the_stage_is_named() {
        assertThat(export.openApi().notExported())
                .extracting(NotExported::toString)
                .containsExactlyInAnyOrder(
                        "Stage dev: The document has no place for DefaultRouteSettings.",
                        "Stage dev: The document has no place for StageVariables.");
    }

    @Test
    void a_template_names_the_api_that_it_does_not_have() {
        assertThat(export.cloudFormation().notExported())
                .extracting(NotExported::element)
                .containsExactly("HTTP API pets");
    }

    @Test
    void there_is_no_swagger_of_it() {
        assertThatThrownBy(export::swagger)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Call openApi()");
    }
}
