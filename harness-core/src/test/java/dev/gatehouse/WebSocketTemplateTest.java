package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.cloudformation.CloudFormationDefinition;
import dev.gatehouse.definition.cloudformation.LocalFiles;
import dev.gatehouse.flow.exchange.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of a WebSocket API in a template when it is loaded. */
class WebSocketTemplateTest {

    private static final String API =
            """
            Resources:
              Api:
                Type: AWS::ApiGatewayV2::Api
                Properties: {Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action}
              Connect:
                Type: AWS::ApiGatewayV2::Route
                Properties:
                  ApiId: !Ref Api
                  RouteKey: $connect
              Stage:
                Type: AWS::ApiGatewayV2::Stage
                Properties: {ApiId: !Ref Api, StageName: dev, AutoDeploy: true}
            """;

    private static Gateway load(String template) {
        return LoadedDefinition.load(
                        List.of(CloudFormationDefinition.of("template.yml", template, LocalFiles.NONE)),
                        DefinitionOptions.defaults())
                .start();
    }

    @Test
    void a_connect_route_without_a_target_is_fine() {
        try (Gateway gateway = load(API);
                WebSocketClient client = gateway.webSockets().to("dev").connect()) {
            assertThat(client.timeline().routes()).containsExactly("$connect");
        }
    }

    @Test
    void a_route_of_messages_without_a_target_is_told_where_it_stands() {
        assertThatThrownBy(() -> load(API.replace("RouteKey: $connect", "RouteKey: join")))
                .hasMessageContaining("template.yml:5:3 (Connect)")
                .hasMessageContaining("The route has no integration");
    }

    @Test
    void a_mistyped_predefined_key_is_told_at_its_own_line_with_what_was_meant() {
        assertThatThrownBy(() -> load(API.replace("RouteKey: $connect", "RouteKey: $conect")))
                .hasMessageContaining("template.yml:9:7 (Connect)")
                .hasMessageContaining("API Gateway refuses the route key \"$conect\"")
                .hasMessageContaining("Did you mean \"$connect\"?");
    }

    @Test
    void a_selection_expression_that_selects_nothing_is_told() {
        assertThatThrownBy(() -> load(API.replace("$request.body.action", "$request.bdy.action")))
                .hasMessageContaining("(Api)")
                .hasMessageContaining(
                        "The route selection expression $request.bdy.action has $request.bdy.action, which is no"
                                + " variable: messages have $request.body.<path>");
        assertThatThrownBy(() -> load(API.replace(
                        "RouteSelectionExpression:",
                        "ApiKeySelectionExpression: $request.headers.x-api-key, RouteSelectionExpression:")))
                .hasMessageContaining("The API key selection expression $request.headers.x-api-key is neither"
                        + " $request.header.x-api-key nor ${context.authorizer.usageIdentifierKey}");
    }

    @Test
    void models_that_no_message_is_held_to_are_told() {
        assertThatThrownBy(
                        () -> load(
                                API.replace(
                                                "RouteKey: $connect",
                                                "RouteKey: $default\n      Target: !Sub 'integrations/${Mock}'"
                                                        + "\n      RequestModels: {$default: Kept}")
                                        + """
              Kept:
                Type: AWS::ApiGatewayV2::Model
                Properties: {ApiId: !Ref Api, Name: Kept, ContentType: application/json, Schema: {type: object}}
              Mock:
                Type: AWS::ApiGatewayV2::Integration
                Properties:
                  ApiId: !Ref Api
                  IntegrationType: MOCK
                  RequestTemplates: {application/json: '{"statusCode": 200}'}
            """))
                .hasMessageContaining("The route has request models and no model selection expression");
    }

    @Test
    void what_is_wrong_with_an_integration_and_its_response_is_told_where_they_stand() {
        String template = API.replace("RouteKey: $connect", "RouteKey: join\n      Target: !Sub 'integrations/${Mock}'")
                + """
              Mock:
                Type: AWS::ApiGatewayV2::Integration
                Properties:
                  ApiId: !Ref Api
                  IntegrationType: MOCK
                  TemplateSelectionExpression: \\$default
                  RequestTemplates:
                    $default: '#if(true) {"statusCode": 200}'
              Answer:
                Type: AWS::ApiGatewayV2::IntegrationResponse
                Properties:
                  ApiId: !Ref Api
                  IntegrationId: !Ref Mock
                  IntegrationResponseKey: $default
                  TemplateSelectionExpression: \\$default
                  ResponseTemplates:
                    $default: |
                      joined
                      #foreach($x in $y)
            """;

        assertThatThrownBy(() -> load(template))
                .hasMessageContaining("template.yml:21:9 (Mock)")
                .hasMessageContaining("join > integration > requestTemplates > $default")
                .hasMessageContaining("template.yml:33 (Answer)")
                .hasMessageContaining("join > integration > integrationResponses > $default > responseTemplates");
    }

    @Test
    void a_message_that_no_route_takes_names_the_nearest_ones() {
        String routes =
                API.replace("RouteKey: $connect", "RouteKey: sendmessage\n      Target: !Sub 'integrations/${Mock}'")
                        + """
              Mock:
                Type: AWS::ApiGatewayV2::Integration
                Properties:
                  ApiId: !Ref Api
                  IntegrationType: MOCK
                  RequestTemplates: {application/json: '{"statusCode": 200}'}
            """;
        try (Gateway gateway = load(routes);
                WebSocketClient client = gateway.webSockets().to("dev").connect()) {
            client.send("{\"action\": \"sendmesage\"}").await(WebSocketApi.SOON);

            assertThat(gateway.flows().last().routeRequest().reasons(Reason.RouteRejected.class))
                    .singleElement()
                    .satisfies(rejected -> {
                        assertThat(rejected.resourcePath()).isEqualTo("sendmessage");
                        assertThat(rejected.because()).isEqualTo("$request.body.action is 'sendmesage' in the message");
                    });
        }
    }
}
