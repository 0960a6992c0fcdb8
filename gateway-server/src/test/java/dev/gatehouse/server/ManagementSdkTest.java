package dev.gatehouse.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.WebSocketClient;
import dev.gatehouse.definition.DefinitionOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.apigatewaymanagementapi.ApiGatewayManagementApiClient;
import software.amazon.awssdk.services.apigatewaymanagementapi.ApiGatewayManagementApiClientBuilder;
import software.amazon.awssdk.services.apigatewaymanagementapi.model.ApiGatewayManagementApiException;
import software.amazon.awssdk.services.apigatewaymanagementapi.model.GoneException;
import software.amazon.awssdk.services.apigatewaymanagementapi.model.PayloadTooLargeException;

/** AWS's own client of the management API, made as functions in production make it. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class ManagementSdkTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String TRUST = "javax.net.ssl.trustStore";
    private static final String ENDPOINT = "aws.endpointUrlApiGatewayManagementApi";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path directory;

    private final Gateway gateway =
            LoadedDefinition.load(List.of(), DefinitionOptions.defaults()).start();
    private String apiId = "";

    @BeforeEach
    void deploy() throws IOException {
        apiId = call(
                        "CreateApi",
                        "'Name': 'chat', 'ProtocolType': 'WEBSOCKET', 'RouteSelectionExpression': '$request.body.x'")
                .path("ApiId")
                .asText();
        String api = "'ApiId': '" + apiId + "', ";
        String integration = call(
                        "CreateIntegration",
                        api + "'IntegrationType': 'AWS_PROXY', 'IntegrationUri':"
                                + " 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/"
                                + "arn:aws:lambda:us-east-1:123456789012:function:push/invocations'")
                .path("IntegrationId")
                .asText();
        call("CreateRoute", api + "'RouteKey': '$default', 'Target': 'integrations/" + integration + "'");
        String deployment = call("CreateDeployment", api + "'Description': ''")
                .path("DeploymentId")
                .asText();
        call("CreateStage", api + "'StageName': 'dev', 'DeploymentId': '" + deployment + "'");
    }

    @AfterEach
    void close() {
        System.clearProperty(TRUST);
        System.clearProperty(ENDPOINT);
        gateway.close();
    }

    private JsonNode call(String operation, String parameters) throws IOException {
        return gateway.control().call("apigatewayv2:" + operation, (ObjectNode)
                JSON.readTree("{" + parameters.replace('\'', '"') + "}"));
    }

    private static ApiGatewayManagementApiClientBuilder client() {
        return ApiGatewayManagementApiClient.builder()
                .region(Region.US_EAST_1)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIDEXAMPLE", "secret")));
    }

    @Test
    void a_function_reaches_its_client_by_the_domain_name_and_stage_of_its_event() {
        Path trust = directory.resolve("trust.jks");
        gateway.domains().https().writeTrustStore(trust);
        System.setProperty(TRUST, trust.toString());
        RequestStreamHandler push = (event, output, context) -> {
            JsonNode happened = JSON.readTree(event).path("requestContext");
            URI endpoint = URI.create("https://" + happened.path("domainName").asText() + "/"
                    + happened.path("stage").asText());
            try (ApiGatewayManagementApiClient aws =
                    client().endpointOverride(endpoint).build()) {
                aws.postToConnection(
                        r -> r.connectionId(happened.path("connectionId").asText())
                                .data(SdkBytes.fromUtf8String("from the function")));
            }
            output.write("{}".getBytes(StandardCharsets.UTF_8));
        };
        // The SDK's first call loads its classes, which may take longer than Lambda's three seconds on a busy machine.
        gateway.functions().bind("push", push, RequestStreamHandler.class, SOON);

        try (WebSocketClient client = gateway.webSockets().to("dev").connect()) {
            assertThat(client.send("x").await(SOON)).isEqualTo("from the function");
        }
    }

    private URI mapped() throws IOException {
        call(
                "CreateDomainName",
                "'DomainName': 'ws.example.com', 'DomainNameConfigurations': [{'EndpointType': 'REGIONAL',"
                        + " 'CertificateArn': 'arn:aws:acm:us-east-1:123456789012:certificate/1'}]");
        call(
                "CreateApiMapping",
                "'ApiId': '" + apiId + "', 'DomainName': 'ws.example.com', 'ApiMappingKey': 'chat', 'Stage': 'dev'");
        return URI.create(gateway.domains().baseUri("ws.example.com") + "/chat");
    }

    @Test
    void a_client_is_reached_by_the_custom_domain_name_in_an_address_of_loopback() throws IOException {
        URI chat = mapped();
        try (ApiGatewayManagementApiClient aws = client().endpointOverride(chat).build();
                WebSocketClient client = gateway.webSockets().at(chat).connect()) {
            String id = client.connectionId();
            aws.postToConnection(r -> r.connectionId(id).data(SdkBytes.fromUtf8String("by name")));

            assertThat(client.await(SOON)).isEqualTo("by name");
            aws.deleteConnection(r -> r.connectionId(id));
            assertThatThrownBy(() -> aws.getConnection(r -> r.connectionId(id))).isInstanceOf(GoneException.class);
        }
    }

    @Test
    void so_it_is_by_the_name_itself_over_https_where_it_is_resolved() throws IOException {
        URI chat = mapped();
        Path trust = directory.resolve("trust.jks");
        gateway.domains().https().writeTrustStore(trust);
        System.setProperty(TRUST, trust.toString());
        URI named = URI.create("https://ws.example.com:" + gateway.uri().getPort() + "/chat");
        ApacheHttpClient.Builder resolving =
                ApacheHttpClient.builder().dnsResolver(name -> new InetAddress[] {InetAddress.getLoopbackAddress()});
        try (ApiGatewayManagementApiClient aws = client().endpointOverride(named)
                        .httpClientBuilder(resolving)
                        .build();
                WebSocketClient client = gateway.webSockets().at(chat).connect()) {
            aws.postToConnection(
                    r -> r.connectionId(client.connectionId()).data(SdkBytes.fromUtf8String("over https")));

            assertThat(client.await(SOON)).isEqualTo("over https");
        }
    }

    @Test
    void the_endpoint_may_come_from_the_sdks_own_setting() {
        System.setProperty(
                ENDPOINT, gateway.webSockets().managementEndpoint(apiId, "dev").toString());
        try (ApiGatewayManagementApiClient aws = client().build();
                WebSocketClient client = gateway.webSockets().to("dev").connect()) {
            aws.postToConnection(
                    r -> r.connectionId(client.connectionId()).data(SdkBytes.fromUtf8String("configured")));

            assertThat(client.await(SOON)).isEqualTo("configured");
            assertThat(aws.getConnection(r -> r.connectionId(client.connectionId()))
                            .identity()
                            .sourceIp())
                    .isEqualTo("127.0.0.1");
        }
    }

    @Test
    void refusals_have_the_sdks_own_classes() {
        URI endpoint = gateway.webSockets().managementEndpoint(apiId, "dev");
        try (ApiGatewayManagementApiClient aws =
                        client().endpointOverride(endpoint).build();
                WebSocketClient client = gateway.webSockets().to("dev").connect()) {
            String id = client.connectionId();

            assertThatThrownBy(() -> aws.postToConnection(
                            r -> r.connectionId(id).data(SdkBytes.fromUtf8String("x".repeat(128 * 1024 + 1)))))
                    .isInstanceOf(PayloadTooLargeException.class);
            assertThatThrownBy(() -> aws.getConnection(r -> r.connectionId("nonsense")))
                    .isInstanceOf(ApiGatewayManagementApiException.class)
                    .hasMessageContaining("Invalid connectionId: nonsense");
            aws.deleteConnection(r -> r.connectionId(id));
            assertThatThrownBy(() -> aws.getConnection(r -> r.connectionId(id))).isInstanceOf(GoneException.class);
        }
    }
}
