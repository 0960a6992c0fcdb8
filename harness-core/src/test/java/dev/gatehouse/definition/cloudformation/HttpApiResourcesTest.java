package dev.gatehouse.definition.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.importing.OpenApiParser;
import dev.gatehouse.control.port.DeploymentListener;
import dev.gatehouse.control.port.Location;
import dev.gatehouse.control.port.Ports;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.DeployedDefinition;
import java.time.Clock;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the resource types of version 2 make in the control plane. */
class HttpApiResourcesTest {

    private static final String API =
            """
            Resources:
              Api:
                Type: AWS::ApiGatewayV2::Api
                Properties: {Name: pets, ProtocolType: HTTP}
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
                Properties: {ApiId: !Ref Api, StageName: dev, AutoDeploy: true}
            """;

    private final ControlPlane control = new ControlPlane(
            new Location("eu-west-1", "123456789012"),
            Clock.systemUTC(),
            new Random(1),
            new Ports(
                    DeploymentListener.NONE,
                    new OpenApiParser(),
                    Ports.of(DeploymentListener.NONE).tester()));

    @Test
    void response_parameters_are_written_as_cloudformation_wants_them() {
        deploy(
                API.replace(
                        "      PayloadFormatVersion: '1.0'\n",
                        """
                      PayloadFormatVersion: '1.0'
                      ResponseParameters:
                        '200':
                          ResponseParameters:
                            - {Destination: 'append:header.x-kind', Source: pets}
                            - {Destination: 'overwrite:statuscode', Source: '201'}
                """));

        assertThat(only("GetIntegrations").path("ResponseParameters").toString())
                .isEqualTo("{\"200\":{\"append:header.x-kind\":\"pets\",\"overwrite:statuscode\":\"201\"}}");
    }

    @Test
    void a_stage_has_its_settings() {
        deploy(API.replace(
                "AutoDeploy: true}",
                "AutoDeploy: true, StageVariables: {kind: cats}, Tags: {team: pets},"
                        + " DefaultRouteSettings: {ThrottlingRateLimit: 5, DetailedMetricsEnabled: true},"
                        + " RouteSettings: {GET /pets: {ThrottlingBurstLimit: 2}},"
                        + " AccessLogSettings: {DestinationArn: 'arn:aws:logs:eu-west-1:123456789012:log-group:pets',"
                        + " Format: $context.requestId}}"));

        JsonNode stage = only("GetStages");
        assertThat(stage.path("StageVariables").path("kind").asText()).isEqualTo("cats");
        assertThat(stage.path("DefaultRouteSettings")
                        .path("ThrottlingRateLimit")
                        .asDouble())
                .isEqualTo(5);
        assertThat(stage.path("RouteSettings")
                        .path("GET /pets")
                        .path("ThrottlingBurstLimit")
                        .asInt())
                .isEqualTo(2);
        assertThat(stage.path("AccessLogSettings").path("Format").asText()).isEqualTo("$context.requestId");
        assertThat(stage.path("DeploymentId").asText()).isNotEmpty();
    }

    @Test
    void settings_of_a_route_that_does_not_exist_are_refused_at_the_stage() {
        assertThatThrownBy(() -> deploy(API.replace(
                        "AutoDeploy: true}",
                        "AutoDeploy: true, RouteSettings: {GET /cats: {ThrottlingBurstLimit: 2}}}")))
                .hasMessageContaining("template.yml:16:3 (Stage)")
                .hasMessageContaining("Unable to find Route by key GET /cats within the provided RouteSettings");
    }

    @Test
    void a_deployment_comes_after_the_routes_and_before_its_stage() {
        deploy(API.replace("AutoDeploy: true}", "DeploymentId: !Ref Deployment}")
                + "  Deployment:\n    Type: AWS::ApiGatewayV2::Deployment\n    Properties: {ApiId: !Ref Api}\n");

        assertThat(only("GetStages").path("DeploymentId").asText())
                .isEqualTo(only("GetDeployments").path("DeploymentId").asText());
    }

    @Test
    void a_stage_that_nothing_is_deployed_to_is_told() {
        String idle = API.replace(", AutoDeploy: true", "");
        assertThatThrownBy(() -> deploy(idle))
                .hasMessageContaining("template.yml:16:3 (Stage)")
                .hasMessageContaining("The stage dev has no deployment, so all its requests are 404.");

        assertThat(deploy(idle, "Stage.AutoDeploy").waived())
                .singleElement()
                .hasToString("Stage.AutoDeploy at template.yml:16:3 (Stage)");
    }

    @Test
    void a_route_without_a_target_is_told_and_can_be_waived() {
        String targetless = API.replace(", Target: !Sub 'integrations/${Integration}'", "");
        assertThatThrownBy(() -> deploy(targetless))
                .hasMessageContaining("template.yml:13:3 (Route)")
                .hasMessageContaining("The route GET /pets has no Target, so all its requests are 404.")
                .hasMessageContaining("waive \"Route.Target\"");

        assertThat(deploy(targetless, "Route.Target").waived())
                .singleElement()
                .hasToString("Route.Target at template.yml:13:3 (Route)");
    }

    @Test
    void a_mistyped_route_key_is_told_at_its_own_line_with_what_was_meant() {
        assertThatThrownBy(() -> deploy(API.replace(
                        "{ApiId: !Ref Api, RouteKey: GET /pets, Target",
                        "{ApiId: !Ref Api,\n        RouteKey: GTE /pets, Target")))
                .hasMessageContaining("template.yml:16:9 (Route)")
                .hasMessageContaining("API Gateway refuses the route key \"GTE /pets\"")
                .hasMessageContaining("Did you mean \"GET /pets\"?");
    }

    @Test
    void cors_and_everything_else_of_an_api_are_taken() {
        deploy(
                API.replace(
                        "ProtocolType: HTTP}",
                        "ProtocolType: HTTP, Description: all pets, Version: '3', DisableExecuteApiEndpoint: true,"
                                + " CorsConfiguration: {AllowOrigins: ['https://example.com'], MaxAge: 60}, Tags: {team: pets}}"));

        JsonNode api = only("GetApis");
        assertThat(api.path("CorsConfiguration").path("MaxAge").asInt()).isEqualTo(60);
        assertThat(api.path("DisableExecuteApiEndpoint").asBoolean()).isTrue();
        assertThat(api.path("Version").asText()).isEqualTo("3");
    }

    @Test
    void references_and_attributes_give_ids_and_the_endpoint() {
        deploy(
                API
                        + """
                  Mapping:
                    Type: AWS::ApiGatewayV2::ApiMapping
                    Properties:
                      DomainName: !Ref Domain
                      ApiId: !GetAtt Api.ApiId
                      Stage: !Ref Stage
                      ApiMappingKey: !Select [2, !Split ['/', !Sub '${Api.ApiEndpoint}/${Route.RouteId}']]
                  Domain:
                    Type: AWS::ApiGatewayV2::DomainName
                    Properties:
                      DomainName: api.example.com
                      DomainNameConfigurations: [{CertificateArn: 'arn:aws:acm:eu-west-1:123456789012:certificate/0'}]
                """);

        JsonNode mapping = control.call(
                        "apigatewayv2:GetApiMappings",
                        JsonNodeFactory.instance.objectNode().put("domainName", "api.example.com"))
                .path("Items")
                .path(0);
        assertThat(mapping.path("Stage").asText()).isEqualTo("dev");
        assertThat(mapping.path("ApiMappingKey").asText()).endsWith(".execute-api.eu-west-1.amazonaws.com");
    }

    @Test
    void overrides_change_what_quick_create_made() {
        deploy(
                """
                Resources:
                  Api:
                    Type: AWS::ApiGatewayV2::Api
                    Properties: {Name: pets, ProtocolType: HTTP, Target: 'https://pets.example.com/', RouteKey: GET /pets}
                  Overrides:
                    Type: AWS::ApiGatewayV2::ApiGatewayManagedOverrides
                    Properties:
                      ApiId: !Ref Api
                      Integration: {TimeoutInMillis: 2000}
                      Route: {AuthorizationType: AWS_IAM}
                      Stage: {StageVariables: {kind: cats}}
                """);

        assertThat(only("GetIntegrations").path("TimeoutInMillis").asInt()).isEqualTo(2000);
        assertThat(only("GetRoutes").path("AuthorizationType").asText()).isEqualTo("AWS_IAM");
        assertThat(only("GetStages").path("StageVariables").path("kind").asText())
                .isEqualTo("cats");
    }

    @Test
    void overrides_of_an_api_that_quick_create_did_not_make_are_refused() {
        assertThatThrownBy(() -> deploy(API
                        + "  Overrides:\n    Type: AWS::ApiGatewayV2::ApiGatewayManagedOverrides\n"
                        + "    Properties: {ApiId: !Ref Api, Route: {AuthorizationType: AWS_IAM}}\n"))
                .hasMessageContaining("(Overrides)")
                .hasMessageContaining("The API has no route that quick create made.");
    }

    @Test
    void a_body_becomes_the_api_and_is_held_to_the_checks_of_documents() {
        String body =
                """
                Resources:
                  Api:
                    Type: AWS::ApiGatewayV2::Api
                    Properties:
                      Body:
                        openapi: 3.0.1
                        info: {title: pets}
                        paths:
                          /pets:
                            get:
                              x-amazon-apigateway-integration:
                                type: HTTP_PROXY
                                httpMethod: GET
                                uri: !Sub https://${AWS::Region}.example.com/
                                payloadFormatVersion: '1.0'
                  Stage:
                    Type: AWS::ApiGatewayV2::Stage
                    Properties: {ApiId: !Ref Api, StageName: $default, AutoDeploy: true}
                """;
        deploy(body);

        assertThat(only("GetRoutes").path("RouteKey").asText()).isEqualTo("GET /pets");
        assertThat(only("GetIntegrations").path("IntegrationUri").asText()).isEqualTo("https://eu-west-1.example.com/");
        assertThatThrownBy(() -> deploy(body.replace("HTTP_PROXY", "MOCK")))
                .hasMessageContaining("template.yml:12:17 (Api)")
                .hasMessageContaining("Write one of aws_proxy, http_proxy.");
    }

    @Test
    void what_aws_ignores_beside_a_body_is_told_by_name() {
        assertThatThrownBy(
                        () -> deploy(
                                """
                        Resources:
                          Api:
                            Type: AWS::ApiGatewayV2::Api
                            Properties:
                              CorsConfiguration: {AllowOrigins: ['*']}
                              Body: {openapi: 3.0.1, info: {title: pets}, paths: {}}
                        """))
                .hasMessageContaining("template.yml:5:7 (Api)")
                .hasMessageContaining("With a Body, API Gateway takes no notice of CorsConfiguration.")
                .hasMessageContaining("waive \"Api.CorsConfiguration\"");
    }

    @Test
    void an_unknown_property_is_told_with_the_right_one() {
        assertThatThrownBy(() -> deploy(API.replace("AutoDeploy: true", "AutoDeploys: true")))
                .hasMessageContaining("template.yml:18:51 (Stage)")
                .hasMessageContaining("Did you mean \"AutoDeploy\"?");
    }

    @Test
    void an_api_without_a_protocol_is_told() {
        assertThatThrownBy(() -> deploy(API.replace(", ProtocolType: HTTP", "")))
                .hasMessageContaining("template.yml:2:3 (Api)")
                .hasMessageContaining("The API has neither ProtocolType nor Body.");
    }

    @ParameterizedTest
    @CsvSource({
        "GET /pets, '*/GET/pets', ",
        "GET /pets, '*/POST/pets', GET /pets",
        "'ANY /pets/{id}', '*/*/pets/*', ",
        "'ANY /pets/{id}', '*/*/pets/{id}', ",
        "$default, '*/$default', ",
        "$default, '*/*', ",
        "$default, '*/GET/pets', the route $default",
    })
    void a_permission_must_cover_the_route(String routeKey, String source, String uncovered) {
        String template = API.replace("RouteKey: GET /pets", "RouteKey: '" + routeKey + "'")
                        .replace("HTTP_PROXY", "AWS_PROXY")
                        .replace("https://pets.example.com/", "!GetAtt Fn.Arn")
                + """
                  Fn:
                    Type: AWS::Lambda::Function
                    Properties: {Runtime: nodejs22.x, Handler: index.handler, Code: {ZipFile: x}}
                  Allow:
                    Type: AWS::Lambda::Permission
                    Properties:
                      FunctionName: !Ref Fn
                      Action: lambda:InvokeFunction
                      Principal: apigateway.amazonaws.com
                      SourceArn: !Join ['', ['arn:aws:execute-api:eu-west-1:123456789012:', !Ref Api, '/SOURCE']]
                """
                        .replace("SOURCE", source);

        if (uncovered == null) {
            assertThat(deploy(template).warnings()).isEmpty();
        } else {
            assertThatThrownBy(() -> deploy(template))
                    .hasMessageContaining("No AWS::Lambda::Permission lets " + uncovered + " invoke Fn");
        }
    }

    private DeployedDefinition deploy(String template, String... waived) {
        return CloudFormationDefinition.of("template.yml", template, LocalFiles.NONE)
                .deployTo(control, new DefinitionOptions(Set.of(waived), Map.of(), null));
    }

    private JsonNode only(String operation) {
        JsonNode apis = control.call("apigatewayv2:GetApis", JsonNodeFactory.instance.objectNode())
                .path("Items");
        assertThat(apis).hasSize(1);
        if (operation.equals("GetApis")) {
            return apis.path(0);
        }
        JsonNode items = control.call(
                        "apigatewayv2:" + operation,
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("apiId", apis.path(0).path("ApiId").asText()))
                .path("Items");
        assertThat(items).hasSize(1);
        return items.path(0);
    }
}
