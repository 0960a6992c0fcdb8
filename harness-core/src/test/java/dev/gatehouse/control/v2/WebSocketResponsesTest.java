package dev.gatehouse.control.v2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.control.TestAccount;
import org.junit.jupiter.api.Test;

/** Responses of routes and of integrations. */
class WebSocketResponsesTest {

    private final TestAccount account = new TestAccount();
    private final String api = call(
                    "CreateApi",
                    "'Name': 'chat', 'ProtocolType': 'WEBSOCKET',"
                            + " 'RouteSelectionExpression': '$request.body.action'")
            .path("ApiId")
            .asText();
    private final String integration = call("CreateIntegration", "'ApiId': '" + api + "', 'IntegrationType': 'MOCK'")
            .path("IntegrationId")
            .asText();
    private final String route = call("CreateRoute", "'ApiId': '" + api + "', 'RouteKey': 'send'")
            .path("RouteId")
            .asText();

    private JsonNode call(String operation, String parameters) {
        return account.call("apigatewayv2:" + operation, "{" + parameters + "}");
    }

    private String ofRoute(String parameters) {
        return "'ApiId': '" + api + "', 'RouteId': '" + route + "'" + parameters;
    }

    private String ofIntegration(String parameters) {
        return "'ApiId': '" + api + "', 'IntegrationId': '" + integration + "'" + parameters;
    }

    @Test
    void a_route_has_one_response_of_a_key() {
        String id = call("CreateRouteResponse", ofRoute(", 'RouteResponseKey': '$default'"))
                .path("RouteResponseId")
                .asText();

        assertThat(call("GetRouteResponses", ofRoute(""))
                        .at("/Items/0/RouteResponseId")
                        .asText())
                .isEqualTo(id);
        account.refusal("apigatewayv2:CreateRouteResponse", "{" + ofRoute(", 'RouteResponseKey': '$default'") + "}")
                .hasMessage("RouteResponse with this key already exists for the route");
    }

    @Test
    void a_route_response_is_updated_and_deleted() {
        String response = ", 'RouteResponseId': '"
                + call("CreateRouteResponse", ofRoute(", 'RouteResponseKey': '$default'"))
                        .path("RouteResponseId")
                        .asText()
                + "'";

        assertThat(call("UpdateRouteResponse", ofRoute(response + ", 'ModelSelectionExpression': '$request.body.a'"))
                        .path("RouteResponseKey")
                        .asText())
                .isEqualTo("$default");
        assertThat(call("GetRouteResponse", ofRoute(response))
                        .path("ModelSelectionExpression")
                        .asText())
                .isEqualTo("$request.body.a");

        call("DeleteRouteResponse", ofRoute(response));
        assertThat(call("GetRouteResponses", ofRoute("")).path("Items")).isEmpty();
    }

    @Test
    void an_integration_has_one_response_of_a_key() {
        call("CreateIntegrationResponse", ofIntegration(", 'IntegrationResponseKey': '/4\\\\d{2}/'"));

        account.refusal(
                        "apigatewayv2:CreateIntegrationResponse",
                        "{" + ofIntegration(", 'IntegrationResponseKey': '/4\\\\d{2}/'") + "}")
                .hasMessage("IntegrationResponse with this key already exists for the integration");
    }

    @Test
    void an_integration_response_is_updated_and_deleted() {
        String response = ", 'IntegrationResponseId': '"
                + call("CreateIntegrationResponse", ofIntegration(", 'IntegrationResponseKey': '$default'"))
                        .path("IntegrationResponseId")
                        .asText()
                + "'";

        call(
                "UpdateIntegrationResponse",
                ofIntegration(response + ", 'ResponseTemplates': {'ok': 'fine'}, 'TemplateSelectionExpression': 'ok'"));
        JsonNode shown = call("GetIntegrationResponse", ofIntegration(response));
        assertThat(shown.at("/ResponseTemplates/ok").asText()).isEqualTo("fine");
        assertThat(shown.path("IntegrationResponseKey").asText()).isEqualTo("$default");

        call("DeleteIntegrationResponse", ofIntegration(response));
        assertThat(call("GetIntegrationResponses", ofIntegration("")).path("Items"))
                .isEmpty();
    }

    @Test
    void responses_of_a_route_or_an_integration_that_is_not_there_are_refused() {
        account.refusal("apigatewayv2:GetRouteResponses", "{'ApiId': '" + api + "', 'RouteId': 'none'}")
                .hasMessageContaining("none");
        account.refusal("apigatewayv2:GetIntegrationResponses", "{'ApiId': '" + api + "', 'IntegrationId': 'none'}")
                .hasMessageContaining("none");
    }
}
