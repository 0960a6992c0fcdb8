package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.cloudformation.CloudFormationDefinition;
import dev.gatehouse.flow.network.Network;
import dev.gatehouse.model.certificate.CertificateAuthority;
import dev.gatehouse.model.certificate.Pem;
import dev.gatehouse.model.rest.ClientCertificate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A template of a private API with a private integration and a client certificate. */
class PrivateTemplateTest {

    private static final String TEMPLATE =
            """
            Resources:
              Api:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Name: orders
                  EndpointConfiguration: {Types: [PRIVATE], VpcEndpointIds: [vpce-0a1b2c3d]}
                  Policy:
                    Version: '2012-10-17'
                    Statement:
                      - {Effect: Allow, Principal: '*', Action: execute-api:Invoke, Resource: 'execute-api:/*'}
              Link:
                Type: AWS::ApiGateway::VpcLink
                Properties:
                  Name: orders-link
                  TargetArns: [!Ref Balancer]
              Balancer:
                Type: AWS::ElasticLoadBalancingV2::LoadBalancer
                Properties: {Name: orders-nlb, Type: network}
              Certificate:
                Type: AWS::ApiGateway::ClientCertificate
              Orders:
                Type: AWS::ApiGateway::Method
                Properties:
                  RestApiId: !Ref Api
                  ResourceId: !GetAtt Api.RootResourceId
                  HttpMethod: GET
                  AuthorizationType: NONE
                  Integration:
                    Type: HTTP_PROXY
                    IntegrationHttpMethod: GET
                    Uri: https://orders.internal/orders
                    ConnectionType: VPC_LINK
                    ConnectionId: !Ref Link
              Event:
                Type: AWS::ApiGateway::Method
                Properties:
                  RestApiId: !Ref Api
                  ResourceId: !GetAtt Api.RootResourceId
                  HttpMethod: POST
                  AuthorizationType: NONE
                  Integration:
                    Type: AWS_PROXY
                    IntegrationHttpMethod: POST
                    Uri: arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:event/invocations
              Deployment:
                Type: AWS::ApiGateway::Deployment
                DependsOn: [Orders, Event]
                Properties: {RestApiId: !Ref Api}
              Stage:
                Type: AWS::ApiGateway::Stage
                Properties:
                  RestApiId: !Ref Api
                  DeploymentId: !Ref Deployment
                  StageName: dev
                  ClientCertificateId: !Ref Certificate
            """;

    @TempDir
    Path folder;

    @Test
    void every_part_of_it_works_together() throws IOException {
        CertificateAuthority authority = CertificateAuthority.create("backends");
        try (Gateway gateway = start();
                HttpsBackend orders = new HttpsBackend(
                        authority.issueServer(List.of("orders.internal")),
                        Pem.certificates(certificate(gateway).pemEncodedCertificate())
                                .get(0))) {
            gateway.functions().bind("event", new Event());
            gateway.standIns().trust(authority.certificate());
            gateway.standIns().mapVpcLink("orders-link", orders.uri());
            gateway.callers()
                    .network()
                    .client("batch", "10.0.1.25", gateway.callers().network().vpcEndpoint("vpce-0a1b2c3d", "vpc-1"));
            gateway.requireHandlers();

            assertThat(RawCall.get(gateway, "/dev").send().status()).isEqualTo(403);
            assertThat(RawCall.get(gateway, "/dev")
                            .with(Network.CLIENT_HEADER, "batch")
                            .send()
                            .body())
                    .isEqualTo("C=US,L=Seattle,CN=ApiGateway");
        }
    }

    @Test
    void a_functions_event_tells_the_vpc() throws IOException {
        try (Gateway gateway = start()) {
            gateway.functions().bind("event", new Event());
            gateway.callers()
                    .network()
                    .client("batch", "10.0.1.25", gateway.callers().network().vpcEndpoint("vpce-0a1b2c3d", "vpc-1"));

            assertThat(RawCall.post(gateway, "/dev")
                            .with(Network.CLIENT_HEADER, "batch")
                            .with("X-Forwarded-For", "192.0.2.99")
                            .send()
                            .body())
                    .isEqualTo("10.0.1.25 vpc-1 vpce-0a1b2c3d 192.0.2.99, 10.0.1.25");
        }
    }

    private Gateway start() throws IOException {
        Path file = Files.writeString(folder.resolve("template.yml"), TEMPLATE);
        return LoadedDefinition.load(List.of(CloudFormationDefinition.read(file)), DefinitionOptions.defaults())
                .start();
    }

    private static ClientCertificate certificate(Gateway gateway) {
        return gateway.control()
                .clientCertificates()
                .getClientCertificates(new dev.gatehouse.control.request.GetClientCertificatesRequest(null, null))
                .items()
                .get(0);
    }

    /** Answers with what the event says of its sender. */
    static final class Event implements RequestHandler<Map<String, Object>, Map<String, Object>> {
        @Override
        public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
            Map<?, ?> identity = (Map<?, ?>) ((Map<?, ?>) event.get("requestContext")).get("identity");
            Map<?, ?> headers = (Map<?, ?>) event.get("headers");
            return Map.of(
                    "statusCode",
                    200,
                    "body",
                    identity.get("sourceIp") + " " + identity.get("vpcId") + " " + identity.get("vpceId") + " "
                            + headers.get("X-Forwarded-For"));
        }
    }
}
