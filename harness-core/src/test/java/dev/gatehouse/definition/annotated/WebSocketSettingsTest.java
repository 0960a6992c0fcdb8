package dev.gatehouse.definition.annotated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.DeployedDefinition;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** What an annotated WebSocket API becomes in the control plane, and what is told when its annotations are wrong. */
class WebSocketSettingsTest {

    private final ControlPlane control = Account.empty();
    private final DeployedDefinition deployed =
            AnnotatedDefinition.of(Chat.class).deployTo(control, DefinitionOptions.defaults());

    @Test
    void the_api_and_its_stage_are_as_the_class_says() {
        JsonNode api = call("GetApi", parameters());
        JsonNode stage = call("GetStage", parameters().put("StageName", "dev"));

        assertThat(api.path("Name").asText()).isEqualTo("chat");
        assertThat(api.path("ProtocolType").asText()).isEqualTo("WEBSOCKET");
        assertThat(api.path("RouteSelectionExpression").asText()).isEqualTo("$request.body.kind");
        assertThat(api.path("ApiKeySelectionExpression").asText()).isEqualTo("$context.authorizer.usageIdentifierKey");
        assertThat(stage.path("DefaultRouteSettings")
                        .path("ThrottlingBurstLimit")
                        .asInt())
                .isEqualTo(20);
        assertThat(stage.path("DefaultRouteSettings").path("LoggingLevel").asText())
                .isEqualTo("INFO");
        assertThat(stage.path("RouteSettings")
                        .path("join")
                        .path("ThrottlingBurstLimit")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void who_connects_is_asked_by_the_authorizer_of_the_class() {
        JsonNode connect = route("$connect");
        JsonNode authorizer = call("GetAuthorizers", parameters()).path("Items").get(0);

        assertThat(connect.path("AuthorizationType").asText()).isEqualTo("CUSTOM");
        assertThat(connect.path("AuthorizerId")).isEqualTo(authorizer.path("AuthorizerId"));
        assertThat(connect.path("ApiKeyRequired").asBoolean()).isTrue();
        assertThat(connect.path("RequestParameters").toString())
                .isEqualTo("{\"route.request.querystring.room\":{\"Required\":true}}");
        assertThat(route("join").path("AuthorizationType").asText()).isEqualTo("NONE");
        assertThat(authorizer.path("IdentitySource").get(0).asText()).isEqualTo("route.request.header.Authorization");
        assertThat(authorizer.has("AuthorizerPayloadFormatVersion")).isFalse();
    }

    @Test
    void a_route_has_its_models_and_its_response() {
        JsonNode join = route("join");
        JsonNode model = call("GetModels", parameters()).path("Items").get(0);

        assertThat(join.path("ModelSelectionExpression").asText()).isEqualTo("$request.body.kind");
        assertThat(join.path("RequestModels").toString()).isEqualTo("{\"join\":\"Join\"}");
        assertThat(join.path("RouteResponseSelectionExpression").asText()).isEqualTo("$default");
        assertThat(call("GetRouteResponses", parameters().set("RouteId", join.path("RouteId")))
                        .path("Items")
                        .get(0)
                        .path("RouteResponseKey")
                        .asText())
                .isEqualTo("$default");
        assertThat(model.path("Name").asText()).isEqualTo("Join");
        assertThat(model.path("Schema").asText()).contains("\"required\":[\"kind\",\"room\"]");
        assertThat(route("$default").has("RouteResponseSelectionExpression")).isFalse();
    }

    @Test
    void an_integration_with_templates_has_their_keys_and_those_of_its_responses() {
        JsonNode integration = integration("join");
        JsonNode responses = call(
                        "GetIntegrationResponses", parameters().set("IntegrationId", integration.path("IntegrationId")))
                .path("Items");

        assertThat(integration.path("IntegrationType").asText()).isEqualTo("MOCK");
        assertThat(integration.path("TemplateSelectionExpression").asText()).isEqualTo("$request.body.kind");
        assertThat(integration.path("RequestTemplates").toString())
                .isEqualTo("{\"$default\":\"{\\\"statusCode\\\": 200}\",\"join\":\"{\\\"statusCode\\\": 201}\"}");
        assertThat(responses).hasSize(2);
        assertThat(responses.findValuesAsText("IntegrationResponseKey")).containsExactlyInAnyOrder("$default", "/201/");
        assertThat(responses.findValuesAsText("TemplateSelectionExpression")).containsOnly("\\$default");
    }

    @Test
    void a_function_and_an_endpoint_are_called_as_aws_names_them() {
        assertThat(integration("$default").path("IntegrationUri").asText())
                .startsWith("arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:")
                .endsWith("WebSocketSettingsTest-Say/invocations");
        assertThat(integration("$disconnect").path("IntegrationUri").asText())
                .isEqualTo("https://rooms.example.com/left");
        assertThat(integration("$disconnect").path("IntegrationMethod").asText())
                .isEqualTo("DELETE");
        assertThat(integration("$disconnect").path("RequestParameters").toString())
                .isEqualTo("{\"integration.request.header.X-Connection\":\"context.connectionId\"}");
        assertThat(integration("later").path("RequestParameters").toString())
                .isEqualTo("{\"integration.request.header.X-Amz-Invocation-Type\":\"'Event'\"}");
        assertThat(integration("queue").path("IntegrationUri").asText())
                .isEqualTo("arn:aws:apigateway:eu-west-1:sqs:path/123456789012/messages");
        assertThat(deployed.functionNames()).containsKeys("Say", "Allow");
    }

    @Test
    void what_a_websocket_api_does_not_know_is_told() {
        assertThatLoading(OfOthers.class)
                .hasMessageContaining("@Cors means nothing in a WebSocket API.")
                .hasMessageContaining("@ResponseParameters means nothing in a WebSocket API.")
                .hasMessageContaining("@Get means nothing in a WebSocket API.");
        assertThatLoading(Attributes.class)
                .hasMessageContaining("@AwsProxy(payloadFormatVersion = \"2.0\") means nothing in a WebSocket API.")
                .hasMessageContaining("@AuthorizedBy means nothing but on the route $connect")
                .hasMessageContaining("@Route(apiKeyRequired = true) means nothing but on the route $connect")
                .hasMessageContaining("@RouteResponse means nothing on $disconnect")
                .hasMessageContaining("@IntegrationResponse(status = 200) means nothing in a WebSocket API")
                .hasMessageContaining("selectionPattern = \"200\"")
                .hasMessageContaining("@Template(contentType = \"text/plain\") means nothing in a WebSocket API.")
                .hasMessageContaining("There are two models with the key $default.");
    }

    @Test
    void a_route_key_of_an_http_api_is_told_with_what_route_keys_look_like_here() {
        assertThatLoading(KeyOfHttp.class)
                .hasMessageContaining("@Route(\"GET /rooms\") is a route key of HTTP APIs")
                .hasMessageContaining("Write $connect, $disconnect, $default, or what the route selection expression");
    }

    @Test
    void a_mistyped_predefined_key_is_told_with_what_was_meant() {
        assertThatLoading(Mistyped.class)
                .hasMessageContaining("API Gateway refuses the route key \"$conect\"")
                .hasMessageContaining("Did you mean \"$connect\"?");
    }

    @Test
    void only_the_routes_of_a_connection_itself_may_call_nothing() {
        DeployedDefinition bare = AnnotatedDefinition.of(Bare.class).deployTo(control, DefinitionOptions.defaults());

        ObjectNode api = parameters().put("ApiId", bare.stages().get(0).apiId());
        assertThat(call("GetRoutes", api).path("Items")).hasSize(2).allSatisfy(route -> assertThat(route.has("Target"))
                .isFalse());
        assertThatLoading(BareMessages.class)
                .hasMessageContaining("send() has no annotation that says it has an integration.")
                .hasMessageContaining("disconnect() has @IntegrationResponse, and calls nothing.");
    }

    @Test
    void what_only_a_websocket_api_knows_is_told_in_others() {
        assertThatLoading(InHttp.class).hasMessageContaining("@RouteResponse means nothing in an HTTP API.");
        assertThatLoading(InRest.class)
                .hasMessageContaining("An @IntegrationResponse has no status.")
                .hasMessageContaining("@Template(key = \"a\") means nothing in a REST API.");
    }

    private static AbstractThrowableAssert<?, ?> assertThatLoading(Class<?> api) {
        return assertThatThrownBy(
                        () -> AnnotatedDefinition.of(api).deployTo(Account.empty(), DefinitionOptions.defaults()))
                .isInstanceOf(DefinitionException.class);
    }

    private ObjectNode parameters() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("ApiId", deployed.stages().get(0).apiId());
    }

    private JsonNode call(String operation, JsonNode parameters) {
        return control.call("apigatewayv2:" + operation, parameters);
    }

    private JsonNode route(String key) {
        for (JsonNode route : call("GetRoutes", parameters()).path("Items")) {
            if (route.path("RouteKey").asText().equals(key)) {
                return route;
            }
        }
        throw new AssertionError("no route " + key);
    }

    private JsonNode integration(String routeKey) {
        String id = route(routeKey).path("Target").asText().replace("integrations/", "");
        return call("GetIntegration", parameters().put("IntegrationId", id));
    }

    @WebSocketApi(
            name = "chat",
            stage = "dev",
            routeSelectionExpression = "$request.body.kind",
            apiKeySelectionExpression = "$context.authorizer.usageIdentifierKey",
            loggingLevel = "INFO")
    @LambdaAuthorizer(name = "users", value = Allow.class)
    @AuthorizedBy("users")
    @Throttling(rateLimit = 10, burstLimit = 20)
    interface Chat {

        @Route(value = "$connect", apiKeyRequired = true)
        @QueryParameter(name = "room", required = true)
        @AwsProxy(Say.class)
        void connect();

        @Route(value = "join", modelSelectionExpression = "$request.body.kind")
        @RouteModel(key = "join", value = Join.class)
        @TemplateSelectionExpression("$request.body.kind")
        @Mock(
                request = "{\"statusCode\": 200}",
                requestTemplates = @Template(key = "join", value = "{\"statusCode\": 201}"))
        @IntegrationResponse(template = "{\"who\": \"$context.connectionId\"}")
        @IntegrationResponse(selectionPattern = "201", template = "{\"joined\": \"$context.connectionId\"}")
        @RouteResponse
        @Throttling(rateLimit = 1, burstLimit = 2)
        void join();

        @Route("later")
        @AwsLambda(value = Say.class, asynchronous = true)
        void later();

        @Route("queue")
        @AwsService(value = "sqs:path/{account}/messages")
        void queue();

        @Route("$default")
        @AwsProxy(Say.class)
        void others();

        @Route("$disconnect")
        @Http(
                uri = "https://rooms.example.com/left",
                method = CallMethod.DELETE,
                parameters =
                        @MapParameter(to = "integration.request.header.X-Connection", from = "context.connectionId"))
        void disconnect();
    }

    record Join(String kind, String room) {}

    @WebSocketApi
    @Cors(allowOrigins = "*")
    interface OfOthers {

        @Route("send")
        @Get
        @AwsProxy(Say.class)
        @ResponseParameters(
                status = 200,
                value = {})
        void send();
    }

    @WebSocketApi
    interface Attributes {

        @Route(value = "send", apiKeyRequired = true)
        @AuthorizedBy(AuthorizedBy.AWS_IAM)
        @RouteModel(Join.class)
        @RouteModel(Join.class)
        @AwsProxy(value = Say.class, payloadFormatVersion = "2.0")
        void send();

        @Route("$disconnect")
        @Mock(requestTemplates = @Template(contentType = "text/plain", value = "a"))
        @IntegrationResponse(status = 200)
        @RouteResponse
        void disconnect();
    }

    @WebSocketApi
    interface KeyOfHttp {

        @Route("GET /rooms")
        @AwsProxy(Say.class)
        void rooms();
    }

    @WebSocketApi
    interface Mistyped {

        @Route("$conect")
        @AwsProxy(Say.class)
        void connect();
    }

    @WebSocketApi(name = "bare")
    interface Bare {

        @Route("$connect")
        @Route("$disconnect")
        void ends();
    }

    @WebSocketApi
    interface BareMessages {

        @Route("send")
        void send();

        @Route("$disconnect")
        @IntegrationResponse
        void disconnect();
    }

    @HttpApi
    interface InHttp {

        @Route("$default")
        @AwsProxy(Say.class)
        @RouteResponse
        void all();
    }

    @RestApi
    interface InRest {

        @Resource("/")
        @Get
        @Mock(requestTemplates = @Template(key = "a", value = "{\"statusCode\": 200}"))
        @IntegrationResponse
        void root();
    }

    /** Says who calls. */
    static final class Say implements RequestHandler<Map<String, Object>, Map<String, Object>> {

        @Override
        public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
            return Map.of("statusCode", 200);
        }
    }

    /** Lets in everybody. */
    static final class Allow implements RequestHandler<Map<String, Object>, Map<String, Object>> {

        @Override
        public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
            return Map.of();
        }
    }
}
