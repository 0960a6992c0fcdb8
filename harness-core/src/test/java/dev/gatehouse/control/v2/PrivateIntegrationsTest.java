package dev.gatehouse.control.v2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.control.TestAccount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an integration behind a VPC link may lead. */
class PrivateIntegrationsTest {

    private final TestAccount account = new TestAccount();
    private final String api = account.call("apigatewayv2:CreateApi", "{'Name':'pets','ProtocolType':'HTTP'}")
            .path("ApiId")
            .asText();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/app/pets/50dc6c495c0c9188/f2f7dc8efc522ab2",
                "arn:aws:servicediscovery:eu-west-1:123456789012:service/srv-pets",
                "${stageVariables.listener}"
            })
    void it_leads_to_a_listener_or_a_service(String uri) {
        assertThat(account.call("apigatewayv2:CreateIntegration", integration(uri))
                        .path("IntegrationUri")
                        .asText())
                .isEqualTo(uri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/pets/50dc6c495c0c9188",
                "https://pets.example.com"
            })
    void the_load_balancer_itself_is_refused_and_so_is_a_url(String uri) {
        account.refusal("apigatewayv2:CreateIntegration", integration(uri))
                .hasMessage("For VpcLink VPC_LINK, integration uri should be a valid ELB listener ARN or a valid Cloud"
                        + " Map service ARN.");
    }

    private String integration(String uri) {
        return "{'ApiId':'" + api + "','IntegrationType':'HTTP_PROXY','IntegrationMethod':'ANY','IntegrationUri':'"
                + uri + "','PayloadFormatVersion':'1.0','ConnectionType':'VPC_LINK','ConnectionId':'link-1'}";
    }
}
