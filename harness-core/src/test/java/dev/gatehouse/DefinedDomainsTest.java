package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.definition.Definition;
import dev.gatehouse.definition.annotated.AnnotatedDefinition;
import dev.gatehouse.definition.annotated.BasePathMapping;
import dev.gatehouse.definition.annotated.Get;
import dev.gatehouse.definition.annotated.IntegrationResponse;
import dev.gatehouse.definition.annotated.Mock;
import dev.gatehouse.definition.annotated.Resource;
import dev.gatehouse.definition.annotated.RestApi;
import dev.gatehouse.definition.cloudformation.CloudFormationDefinition;
import dev.gatehouse.model.rest.EndpointType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Domain names and mappings that definitions bring along, and what the endpoint types of both change. */
class DefinedDomainsTest {

    private static final String TEMPLATE =
            """
            Resources:
              Api: {Type: AWS::ApiGateway::RestApi, Properties: {Name: shop}}
              Get:
                Type: AWS::ApiGateway::Method
                Properties:
                  RestApiId: !Ref Api
                  ResourceId: !GetAtt Api.RootResourceId
                  HttpMethod: GET
                  AuthorizationType: NONE
                  Integration:
                    Type: MOCK
                    RequestTemplates: {application/json: '{"statusCode": 200}'}
                    IntegrationResponses:
                      - {StatusCode: '200', ResponseTemplates: {application/json: "$context.customDomain.basePathMatched"}}
                  MethodResponses: [{StatusCode: '200'}]
              Deployment: {Type: AWS::ApiGateway::Deployment, DependsOn: Get, Properties: {RestApiId: !Ref Api}}
              Stage:
                Type: AWS::ApiGateway::Stage
                Properties: {RestApiId: !Ref Api, DeploymentId: !Ref Deployment, StageName: prod}
              Name1:
                Type: AWS::ApiGateway::DomainName
                Properties: {DomainName: one.example.com, RegionalCertificateArn: arn, EndpointConfiguration: {Types: [REGIONAL]}}
              Mapping1:
                Type: AWS::ApiGateway::BasePathMapping
                Properties: {DomainName: !Ref Name1, BasePath: shop, RestApiId: !Ref Api, Stage: !Ref Stage}
              Name2:
                Type: AWS::ApiGatewayV2::DomainName
                Properties: {DomainName: two.example.com, DomainNameConfigurations: [{CertificateArn: arn, SecurityPolicy: TLS_1_2}]}
              Mapping2:
                Type: AWS::ApiGatewayV2::ApiMapping
                Properties: {DomainName: !Ref Name2, ApiMappingKey: v1/shop, ApiId: !Ref Api, Stage: !Ref Stage}
            """;

    @Test
    void templates_map_domain_names_of_both_versions(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("template.yml"), TEMPLATE);
        try (Gateway gateway = Gateway.start(CloudFormationDefinition.read(file))) {
            assertThat(get(gateway, "one.example.com", "/shop").body()).isEqualTo("shop");
            assertThat(get(gateway, "two.example.com", "/v1/shop").body()).isEqualTo("v1/shop");
        }
    }

    @Test
    void annotations_map_domain_names_too() throws Exception {
        try (Gateway gateway = Gateway.start(shop())) {
            assertThat(get(gateway, "shop.example.com", "/deep/shop").statusCode())
                    .isEqualTo(200);
            assertThat(get(gateway, "edge.example.com", "/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void cloudfront_shows_at_edge_domain_names_and_not_at_regional_ones() throws Exception {
        try (Gateway gateway = Gateway.start(shop())) {
            assertThat(get(gateway, "edge.example.com", "/").body()).isEqualTo("CloudFront|x|1.1|edge.example.com");
            assertThat(get(gateway, "shop.example.com", "/deep/shop").body()).isEqualTo("|x|y|shop.example.com");
        }
    }

    private static Definition shop() {
        return AnnotatedDefinition.of(ShopApi.class);
    }

    private static HttpResponse<String> get(Gateway gateway, String domainName, String path) throws Exception {
        URI uri = URI.create(gateway.domains().baseUri(domainName) + path);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("x-own", "x")
                .header("Via", "y")
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
    }

    @RestApi(name = "shop", stage = "prod")
    @BasePathMapping(domainName = "shop.example.com", basePath = "deep/shop")
    @BasePathMapping(domainName = "edge.example.com", endpoint = EndpointType.EDGE)
    interface ShopApi {

        @Resource("/")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(
                status = 200,
                template =
                        "#if($input.params('CloudFront-Is-Desktop-Viewer') == 'true')CloudFront#end|$input.params('x-own')|$input.params('Via').substring(0, 1)#if($input.params('Via').length() > 1).1#end|$input.params('Host')")
        void root();
    }
}
