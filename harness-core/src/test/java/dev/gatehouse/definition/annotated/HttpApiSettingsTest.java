package dev.gatehouse.definition.annotated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.DefinitionOptions;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an annotated HTTP API says of itself and its stage, and what is told when its annotations are wrong. */
class HttpApiSettingsTest {

    @Test
    void the_api_and_its_stage_are_as_the_class_says() {
        ControlPlane control = Account.empty();
        String apiId = deploy(control, Shop.class);
        JsonNode api = get(control, "GetApi", apiId);
        JsonNode stage = get(control, "GetStage", apiId);

        assertThat(api.path("Name").asText()).isEqualTo("shop");
        assertThat(api.path("ProtocolType").asText()).isEqualTo("HTTP");
        assertThat(api.path("Description").asText()).isEqualTo("All that is for sale");
        assertThat(api.path("Version").asText()).isEqualTo("v3");
        assertThat(api.path("DisableExecuteApiEndpoint").asBoolean()).isTrue();
        assertThat(stage.path("AutoDeploy").asBoolean()).isTrue();
        assertThat(stage.path("StageVariables").path("backend").asText()).isEqualTo("blue");
        assertThat(stage.path("DefaultRouteSettings")
                        .path("ThrottlingRateLimit")
                        .asInt())
                .isEqualTo(50);
        assertThat(stage.path("DefaultRouteSettings")
                        .path("DetailedMetricsEnabled")
                        .asBoolean())
                .isTrue();
        assertThat(stage.path("AccessLogSettings").path("Format").asText()).isEqualTo("$context.requestId");
        assertThat(stage.path("AccessLogSettings").path("DestinationArn").asText())
                .isEqualTo("arn:aws:logs:eu-west-1:123456789012:log-group:shop");
    }

    @Test
    void domain_names_lead_to_it_by_paths_of_several_segments_and_its_own_endpoint_is_closed() {
        try (Served shop = Served.of(Shop.class)) {
            URI domain = shop.gateway().domains().baseUri("api.example.com");

            assertThat(shop.get("/things").statusCode()).isEqualTo(404);
            assertThat(shop.at(domain + "/shop/v3/things").body()).isEqualTo("/things");
        }
    }

    @Test
    void the_stage_writes_an_access_log_to_a_group_that_is_called_as_the_api() {
        try (Served shop = Served.of(Shop.class)) {
            shop.at(shop.gateway().domains().baseUri("api.example.com") + "/shop/v3/things");

            assertThat(shop.gateway().monitoring().accessLog().at("arn:aws:logs:us-east-1:123456789012:log-group:shop"))
                    .containsExactly(shop.gateway().flows().last().requestId());
        }
    }

    @Test
    void a_named_stage_is_the_first_segment_of_the_path() {
        DefinitionOptions options = new DefinitionOptions(Set.of(), Map.of(), "dev");
        LoadedDefinition loaded = LoadedDefinition.load(List.of(AnnotatedDefinition.of(Plain.class)), options);
        try (Gateway gateway = loaded.start()) {
            assertThat(gateway.baseUri()).isEqualTo(URI.create(gateway.uri() + "/dev"));
        }
    }

    @Test
    void what_is_changed_later_is_deployed_at_once_where_the_stage_deploys_by_itself() {
        try (Served shop = Served.of(AutoDeployed.class)) {
            ControlPlane control = shop.gateway().control();
            ObjectNode route = JsonNodeFactory.instance.objectNode();
            JsonNode first = items(control, "GetRoutes").get(0);
            route.put("ApiId", apis(control).get(0).path("ApiId").asText())
                    .put("RouteKey", "GET /later")
                    .set("Target", first.path("Target"));
            control.call("apigatewayv2:CreateRoute", route);

            assertThat(shop.get("/later").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void what_rest_apis_alone_have_is_told_with_what_to_do() {
        assertThatLoading(OfRest.class)
                .hasMessageContaining("The definition has 5 problems")
                .hasMessageContaining("@Caching means nothing in an HTTP API.")
                .hasMessageContaining("OfRest (pet())")
                .hasMessageContaining("@Resource means nothing in an HTTP API.")
                .hasMessageContaining("@Get means nothing in an HTTP API.")
                .hasMessageContaining("Say it with @Route, as @Route(\"GET /pets/{id}\") in an HTTP API.")
                .hasMessageContaining("@Mock means nothing in an HTTP API.")
                .hasMessageContaining("@IntegrationResponse means nothing in an HTTP API.");
    }

    @Test
    void what_http_apis_alone_have_is_told_in_a_rest_api() {
        assertThatLoading(OfHttp.class)
                .hasMessageContaining("@Cors means nothing in a REST API.")
                .hasMessageContaining("@Route means nothing in a REST API.");
    }

    @Test
    void a_method_without_a_route_or_an_integration_is_told() {
        assertThatLoading(Incomplete.class)
                .hasMessageContaining("routeless() has no @Route.")
                .hasMessageContaining("leadsNowhere() has no annotation that says it has an integration.")
                .hasMessageContaining("Give it one of @AwsProxy, @HttpProxy or @AwsService.");
    }

    @Test
    void a_route_that_is_there_twice_is_told() {
        assertThatLoading(Twice.class).hasMessageContaining("The route GET /pets is defined twice: by b() and by a().");
    }

    @Test
    void what_aws_refuses_is_told_with_the_annotations_that_ask_for_it() {
        assertThatLoading(Refused.class)
                .hasMessageContaining("HttpApiSettingsTest$Refused (pet())")
                .hasMessageContaining("API Gateway refuses the route key \"/pets\": The provided route key is not")
                .hasMessageContaining("Did you mean \"GET /pets\"?")
                .hasMessageNotContaining("@Route or @AwsProxy");
        assertThatLoading(RefusedMapping.class)
                .hasMessageContaining("HttpApiSettingsTest$RefusedMapping (restricted())")
                .hasMessageContaining("Change what @Route or @AwsProxy says.")
                .hasMessageContaining("Operations on header Authorization are restricted");
        assertThatLoading(RefusedCors.class)
                .hasMessageContaining("allow-credentials is not supported if 'allow-origin' is *")
                .hasMessageContaining("Change what @HttpApi or @Cors says.");
    }

    @Test
    void attributes_that_mean_nothing_here_are_told() {
        assertThatLoading(Attributes.class)
                .hasMessageContaining("@HttpProxy(insecureSkipVerification = true) means nothing in an HTTP API.")
                .hasMessageContaining("An @AwsService with a method, templates or content handling means nothing")
                .hasMessageContaining("There is no authorizer \"nobody\".")
                .hasMessageContaining("@AuthorizedBy(\"AWS_IAM\") has scopes, and only tokens have them.");
        assertThatLoading(RestAttributes.class)
                .hasMessageContaining("@AwsProxy(payloadFormatVersion = \"2.0\") means nothing in a REST API.")
                .hasMessageContaining("@HttpProxy(serverNameToVerify = \"a\") means nothing in a REST API.")
                .hasMessageContaining("@LambdaAuthorizer(enableSimpleResponses = true) means nothing in a REST API.");
    }

    @Test
    void a_class_that_is_two_apis_or_empty_is_told() {
        assertThatLoading(Both.class).hasMessageContaining("a class defines one API.");
        assertThatLoading(Empty.class).hasMessageContaining("No method has @Route, so the API would be empty.");
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ?> assertThatLoading(Class<?> api) {
        return assertThatThrownBy(
                        () -> AnnotatedDefinition.of(api).deployTo(Account.empty(), DefinitionOptions.defaults()))
                .isInstanceOf(DefinitionException.class);
    }

    private static String deploy(ControlPlane control, Class<?> api) {
        return AnnotatedDefinition.of(api)
                .deployTo(control, DefinitionOptions.defaults())
                .stages()
                .get(0)
                .apiId();
    }

    private static JsonNode get(ControlPlane control, String operation, String apiId) {
        ObjectNode parameters = JsonNodeFactory.instance.objectNode().put("ApiId", apiId);
        return control.call("apigatewayv2:" + operation, parameters.put("StageName", "$default"));
    }

    private static JsonNode apis(ControlPlane control) {
        return control.call("apigatewayv2:GetApis", JsonNodeFactory.instance.objectNode())
                .path("Items");
    }

    private static JsonNode items(ControlPlane control, String operation) {
        return get(control, operation, apis(control).get(0).path("ApiId").asText())
                .path("Items");
    }

    @HttpApi(
            name = "shop",
            description = "All that is for sale",
            version = "v3",
            autoDeploy = true,
            disableExecuteApiEndpoint = true,
            detailedMetricsEnabled = true)
    @StageVariable(name = "backend", value = "blue")
    @Throttling(rateLimit = 50, burstLimit = 100)
    @AccessLog(format = "$context.requestId")
    @BasePathMapping(domainName = "api.example.com", basePath = "shop/v3")
    interface Shop {

        @Route("GET /things")
        @AwsProxy(Path.class)
        void things();
    }

    @HttpApi
    interface Plain {

        @Route("GET /things")
        @AwsProxy(Path.class)
        void things();
    }

    @HttpApi(autoDeploy = true)
    interface AutoDeployed {

        @Route("GET /things")
        @AwsProxy(Path.class)
        void things();
    }

    @HttpApi
    @Caching
    interface OfRest {

        @Resource("/pets")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void pet();
    }

    @RestApi
    @Cors(allowOrigins = "*")
    interface OfHttp {

        @Route("GET /pets")
        @AwsProxy(Path.class)
        void pet();
    }

    @HttpApi
    interface Incomplete {

        @AwsProxy(Path.class)
        void routeless();

        @Route("GET /pets")
        void leadsNowhere();
    }

    @HttpApi
    interface Twice {

        @Route("GET /pets")
        @AwsProxy(Path.class)
        void a();

        @Route("GET /pets")
        @AwsProxy(Path.class)
        void b();
    }

    @HttpApi
    interface Refused {

        @Route("/pets")
        @AwsProxy(Path.class)
        void pet();
    }

    @HttpApi
    interface RefusedMapping {

        @Route("GET /restricted")
        @AwsProxy(value = Path.class, parameters = @MapParameter(to = "overwrite:header.Authorization", from = "'no'"))
        void restricted();
    }

    @HttpApi
    @Cors(allowOrigins = "*", allowCredentials = true)
    interface RefusedCors {

        @Route("GET /pets")
        @AwsProxy(Path.class)
        void pet();
    }

    @HttpApi
    interface Attributes {

        @Route("GET /a")
        @AuthorizedBy("nobody")
        @HttpProxy(uri = "https://a.example.com", insecureSkipVerification = true)
        void a();

        @Route("GET /b")
        @AuthorizedBy(value = AuthorizedBy.AWS_IAM, scopes = "a")
        @AwsService(value = "SQS-SendMessage", request = "{}")
        void b();
    }

    @RestApi
    @LambdaAuthorizer(name = "key", value = Path.class, enableSimpleResponses = true)
    interface RestAttributes {

        @Resource("/a")
        @Get
        @HttpProxy(uri = "https://a.example.com", serverNameToVerify = "a")
        void a();

        @Resource("/b")
        @Get
        @AwsProxy(value = Path.class, payloadFormatVersion = "2.0")
        void b();
    }

    @HttpApi
    @RestApi
    interface Both {}

    @HttpApi
    interface Empty {}

    /** Tells the path that it was called by. */
    static final class Path
            implements com.amazonaws.services.lambda.runtime.RequestHandler<Map<String, Object>, String> {

        @Override
        public String handleRequest(Map<String, Object> event, com.amazonaws.services.lambda.runtime.Context context) {
            return String.valueOf(event.get("routeKey")).replace("GET ", "");
        }
    }
}
