package dev.gatehouse.control.v2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.control.TestAccount;
import org.junit.jupiter.api.Test;

class VpcLinksTest {

    private final TestAccount account = new TestAccount();

    private JsonNode call(String operation, String parameters) {
        return account.call("apigatewayv2:" + operation, "{" + parameters + "}");
    }

    private String created() {
        return call("CreateVpcLink", "'Name': 'orders', 'SubnetIds': ['subnet-1', 'subnet-2']")
                .path("VpcLinkId")
                .asText();
    }

    @Test
    void a_link_is_available_at_once() {
        JsonNode link = call("GetVpcLink", "'VpcLinkId': '" + created() + "'");

        assertThat(link.path("VpcLinkStatus").asText()).isEqualTo("AVAILABLE");
        assertThat(link.path("VpcLinkVersion").asText()).isEqualTo("V2");
        assertThat(link.path("SubnetIds").toString()).isEqualTo("[\"subnet-1\",\"subnet-2\"]");
        assertThat(link.path("SecurityGroupIds")).isEmpty();
    }

    @Test
    void a_link_needs_a_name_and_subnets() {
        account.refusal("apigatewayv2:CreateVpcLink", "{'Name': ' ', 'SubnetIds': ['subnet-1']}")
                .hasMessage("Name cannot be empty");
        account.refusal("apigatewayv2:CreateVpcLink", "{'Name': 'orders', 'SubnetIds': []}")
                .hasMessage("SubnetIds cannot be empty");
    }

    @Test
    void an_update_changes_the_name_alone() {
        String id = created();

        JsonNode updated = call("UpdateVpcLink", "'VpcLinkId': '" + id + "', 'Name': 'new'");

        assertThat(updated.path("Name").asText()).isEqualTo("new");
        assertThat(updated.path("SubnetIds")).hasSize(2);
    }

    @Test
    void a_link_that_an_integration_uses_is_kept() {
        String id = created();
        String api = call("CreateApi", "'Name': 'pets', 'ProtocolType': 'HTTP'")
                .path("ApiId")
                .asText();
        String integration = call(
                        "CreateIntegration",
                        "'ApiId': '" + api + "', 'IntegrationType': 'HTTP_PROXY', 'IntegrationMethod': 'ANY',"
                                + " 'ConnectionType': 'VPC_LINK', 'ConnectionId': '" + id + "', 'IntegrationUri':"
                                + " 'arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/a/1/2',"
                                + " 'PayloadFormatVersion': '1.0'")
                .path("IntegrationId")
                .asText();

        account.refusal("apigatewayv2:DeleteVpcLink", "{'VpcLinkId': '" + id + "'}")
                .hasMessageContaining("is used by the integrations " + integration);
        call("DeleteIntegration", "'ApiId': '" + api + "', 'IntegrationId': '" + integration + "'");
        call("DeleteVpcLink", "'VpcLinkId': '" + id + "'");

        assertThat(call("GetVpcLinks", "").path("Items")).isEmpty();
    }
}
