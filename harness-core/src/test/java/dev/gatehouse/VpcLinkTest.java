package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.gatehouse.definition.DefinitionException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Integrations that reach their endpoint through a VPC link. */
class VpcLinkTest {

    private static final String BALANCER =
            "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/orders-nlb/50dc6c495c0c9188";

    private final Gateway gateway = OneMethod.empty();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = (exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI())
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        gateway.close();
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders-link", "orders-nlb", BALANCER})
    void a_server_stands_in_for_a_link_by_its_name_or_its_load_balancers(String name) {
        deploy("http_proxy", link());
        gateway.standIns().mapVpcLink(name, uri());

        assertThat(get().body()).isEqualTo("orders.internal/orders/1");
        assertThat(gateway.flows().last().toString()).contains("goes through the VPC link", "(orders-link)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "http_proxy"})
    void a_server_stands_in_for_a_link_by_its_id(String type) {
        String link = link();
        deploy(type, link);
        gateway.standIns().mapVpcLink(link, uri());

        assertThat(get().body()).isEqualTo("orders.internal/orders/1");
    }

    @Test
    void a_link_of_another_account_is_known_by_its_id_alone() {
        deploy("http_proxy", "zyxw98");
        gateway.standIns().mapVpcLink("zyxw98", uri());

        assertThat(get().status()).isEqualTo(200);
    }

    @Test
    void a_server_for_the_uris_host_does_too() {
        deploy("http_proxy", link());
        gateway.standIns().map("orders.internal", uri());

        assertThat(get().status()).isEqualTo(200);
    }

    @Test
    void a_stage_variable_names_the_link() {
        String link = link();
        String api = deploy("http_proxy", "${stageVariables.vpcLinkId}");
        gateway.standIns().mapVpcLink("orders-link", uri());

        assertThat(get().status()).isEqualTo(500);
        assertThat(gateway.flows().last().toString()).contains("names no VPC link at stage dev");

        OneMethod.call(
                gateway,
                "UpdateStage",
                "{'restApiId': '" + api + "', 'stageName': 'dev', 'patchOperations': [{'op': 'replace', 'path':"
                        + " '/variables/vpcLinkId', 'value': '" + link + "'}]}");
        assertThat(get().status()).isEqualTo(200);
    }

    @Test
    void a_link_that_leads_nowhere_says_what_to_do() {
        deploy("http_proxy", link());

        assertThat(get().body()).isEqualTo("{\"message\": \"Internal server error\"}");
        assertThat(gateway.flows().last().toString())
                .contains("no server stands in for it", "@HttpBackend(vpcLink = \"orders-link\")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PENDING", "FAILED", "DELETING"})
    void a_link_that_is_not_available_carries_nothing(String status) {
        String link = link();
        deploy("http_proxy", link);
        gateway.standIns().mapVpcLink("orders-link", uri());
        gateway.control().vpcLinks().changeStatus(link, status, "NLB is not active");

        assertThat(get().status()).isEqualTo(500);
        assertThat(gateway.flows().last().toString()).contains("is " + status + " (NLB is not active)");
        assertThat(OneMethod.call(gateway, "GetVpcLink", "{'vpcLinkId': '" + link + "'}")
                        .path("status")
                        .asText())
                .isEqualTo(status);

        gateway.control().vpcLinks().changeStatus(link, "AVAILABLE", null);
        assertThat(get().status()).isEqualTo(200);
    }

    @Test
    void a_link_in_use_is_not_deleted() {
        String link = link();
        deploy("http_proxy", link);

        assertThatThrownBy(() -> OneMethod.call(gateway, "DeleteVpcLink", "{'vpcLinkId': '" + link + "'}"))
                .hasMessageMatching("(?s).*Cannot delete vpc link\\. Vpc link '" + link
                        + "', is referenced in \\[GET:[a-z0-9]+:dev] in format of \\[Method:Resource:Stage]\\..*");
    }

    @Test
    void a_link_that_nothing_stands_in_for_is_missed_before_the_first_request() {
        try (Gateway defined = new OneMethod(integration("http_proxy", "zyxw98")).start()) {
            assertThatThrownBy(defined::requireHandlers)
                    .isInstanceOf(DefinitionException.class)
                    .hasMessageContaining("GET /x calls http://orders.internal/orders/1 through the VPC link zyxw98")
                    .hasMessageContaining("@HttpBackend(vpcLink = \"zyxw98\")");

            defined.standIns().mapVpcLink("zyxw98", uri());
            defined.requireHandlers();
        }
    }

    private String link() {
        return OneMethod.call(gateway, "CreateVpcLink", "{'name': 'orders-link', 'targetArns': ['" + BALANCER + "']}")
                .path("id")
                .asText();
    }

    private String deploy(String type, String connectionId) {
        return new OneMethod(integration(type, connectionId)).deployTo(gateway);
    }

    private static String integration(String type, String connectionId) {
        return "{'type': '" + type
                + "', 'httpMethod': 'GET', 'uri': 'http://orders.internal/orders/1', 'connectionType':"
                + " 'VPC_LINK', 'connectionId': '" + connectionId
                + "', 'responses': {'default': {'statusCode': '200'}}}";
    }

    private RawCall.Answer get() {
        return RawCall.get(gateway, "/dev/x").send();
    }

    private URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }
}
