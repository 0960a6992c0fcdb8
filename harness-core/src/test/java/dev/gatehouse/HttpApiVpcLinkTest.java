package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.cloudformation.CloudFormationDefinition;
import dev.gatehouse.definition.cloudformation.LocalFiles;
import dev.gatehouse.model.certificate.CertificateAuthority;
import dev.gatehouse.model.certificate.KeyedCertificate;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Private integrations of HTTP APIs. */
class HttpApiVpcLinkTest {

    private static final String LISTENER =
            "arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/orders-alb/50dc6c495c0c9188/f2f7dc8efc522ab2";
    private static final String SERVICE =
            "arn:aws:servicediscovery:us-east-1:123456789012:service/srv-1a2b3c?stage=prod";

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = (exchange.getRequestHeaders().getFirst("Host") + " " + exchange.getRequestURI())
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders-link", "orders-alb", LISTENER})
    void a_server_stands_in_for_the_link_or_the_load_balancer(String name) {
        try (Gateway gateway = gateway(LISTENER, "$default", "")) {
            gateway.standIns().mapVpcLink(name, uri());

            assertThat(get(gateway, "/orders/1?a=b")).endsWith(".amazonaws.com /orders/1?a=b");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"srv-1a2b3c", "arn:aws:servicediscovery:us-east-1:123456789012:service/srv-1a2b3c"})
    void a_server_stands_in_for_a_service_of_cloud_map(String name) {
        try (Gateway gateway = gateway(SERVICE, "$default", "")) {
            gateway.standIns().mapVpcLink(name, uri());

            assertThat(get(gateway, "/orders/1")).endsWith(" /orders/1");
        }
    }

    @Test
    void the_endpoint_gets_the_name_of_the_stage_in_its_path() {
        try (Gateway gateway = gateway(LISTENER, "dev", "")) {
            gateway.standIns().mapVpcLink("orders-alb", uri());

            assertThat(get(gateway, "/orders/1")).endsWith(" /dev/orders/1");
        }
    }

    @Test
    void a_mapping_takes_the_stage_out_of_the_path() {
        try (Gateway gateway = gateway(LISTENER, "dev", "RequestParameters: {overwrite:path: $request.path}")) {
            gateway.standIns().mapVpcLink("orders-alb", uri());

            assertThat(get(gateway, "/orders/1")).endsWith(" /orders/1");
        }
    }

    @ParameterizedTest
    @CsvSource({"orders.internal, 200", "pets.internal, 500"})
    void the_certificate_must_be_for_the_server_name_that_is_to_be_verified(String serverName, int status) {
        CertificateAuthority authority = CertificateAuthority.create("office");
        KeyedCertificate own = authority.issueServer(List.of("orders.internal"));
        try (HttpsBackend backend = new HttpsBackend(own, null);
                Gateway gateway =
                        gateway(LISTENER, "$default", "TlsConfig: {ServerNameToVerify: " + serverName + "}")) {
            gateway.standIns().mapVpcLink("orders-alb", backend.uri());
            gateway.standIns().trust(authority.certificate());

            assertThat(RawCall.get(gateway, "/x").send().status()).isEqualTo(status);
        }
    }

    @Test
    void a_link_that_nothing_stands_in_for_is_missed_before_the_first_request() {
        try (Gateway gateway = gateway(LISTENER, "$default", "")) {
            assertThatThrownBy(gateway::requireHandlers)
                    .isInstanceOf(DefinitionException.class)
                    .hasMessageContaining("template.yml:11:3 (Integration)")
                    .hasMessageContaining("ANY /{proxy+} calls " + LISTENER + " through the VPC link")
                    .hasMessageContaining("@HttpBackend(vpcLink = \"orders-link\")");

            gateway.standIns().mapVpcLink("orders-alb", uri());
            gateway.requireHandlers();
        }
    }

    @Test
    void a_link_that_nothing_stands_in_for_answers_500_and_says_what_to_do() {
        try (Gateway gateway = gateway(LISTENER, "$default", "")) {
            assertThat(RawCall.get(gateway, "/x").send().status()).isEqualTo(500);
            assertThat(gateway.flows().last().fault().truth())
                    .contains(LISTENER, "@HttpBackend(vpcLink = \"orders-link\")");
        }
    }

    @Test
    void a_stand_in_for_a_link_that_nothing_goes_through_is_told() {
        try (Gateway gateway = gateway(LISTENER, "$default", "")) {
            gateway.standIns().mapVpcLink("orders-link", uri());
            gateway.standIns().mapVpcLink("order-link", uri());

            assertThatThrownBy(gateway::requireHandlers)
                    .hasMessageContaining("@HttpBackend(vpcLink = \"order-link\")")
                    .hasMessageContaining("no method goes through it")
                    .hasMessageContaining("orders-alb, orders-link");
        }
    }

    private URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private static String get(Gateway gateway, String path) {
        return RawCall.get(gateway, gateway.baseUri().getPath() + path).send().body();
    }

    private static Gateway gateway(String target, String stage, String more) {
        String template =
                """
                Resources:
                  Link:
                    Type: AWS::ApiGatewayV2::VpcLink
                    Properties: {Name: orders-link, SubnetIds: [subnet-1]}
                  Api:
                    Type: AWS::ApiGatewayV2::Api
                    Properties: {Name: orders, ProtocolType: HTTP}
                  Route:
                    Type: AWS::ApiGatewayV2::Route
                    Properties: {ApiId: !Ref Api, RouteKey: 'ANY /{proxy+}', Target: !Sub 'integrations/${Integration}'}
                  Integration:
                    Type: AWS::ApiGatewayV2::Integration
                    Properties:
                      ApiId: !Ref Api
                      IntegrationType: HTTP_PROXY
                      IntegrationMethod: ANY
                      ConnectionType: VPC_LINK
                      ConnectionId: !Ref Link
                      IntegrationUri: %s
                      PayloadFormatVersion: '1.0'
                      %s
                  Stage:
                    Type: AWS::ApiGatewayV2::Stage
                    Properties: {ApiId: !Ref Api, StageName: %s, AutoDeploy: true}
                """
                        .formatted(target, more, stage);
        return LoadedDefinition.load(
                        List.of(CloudFormationDefinition.of("template.yml", template, LocalFiles.NONE)),
                        DefinitionOptions.defaults())
                .start();
    }
}
