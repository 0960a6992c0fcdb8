package dev.gatehouse.definition.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.DeployedStage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A template as teams write it, deployed to a real control plane and called. */
class OrdersTemplateTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private Gateway gateway;
    private String api;

    @BeforeEach
    void startTheGateway() {
        LoadedDefinition loaded = LoadedDefinition.load(
                List.of(CloudFormationDefinition.of("orders.yml", Resources.text("orders.yml"), LocalFiles.NONE)),
                new DefinitionOptions(Set.of("clientCertificateId"), Map.of(), null));
        gateway = loaded.start();
        api = loaded.stages().get(0).apiId();
        assertThat(loaded.stages()).extracting(DeployedStage::stageName).containsExactly("preview", "dev");
    }

    @AfterEach
    void stopTheGateway() {
        gateway.close();
    }

    @Test
    void each_stage_answers_with_its_own_variables() throws Exception {
        assertThat(json(get("preview", "/")))
                .isEqualTo(JSON.readTree("{'colour':'grey','stage':'preview'}".replace('\'', '"')));
    }

    @Test
    void a_canary_setting_overrides_variables_of_its_share_of_requests() throws Exception {
        assertThat(json(get("dev", "/")).path("colour").asText()).isEqualTo("yellow");
    }

    @Test
    void a_lambda_function_gets_what_the_substituted_template_makes() throws Exception {
        gateway.functions().bind("PlaceOrder", new PlaceOrder());

        HttpResponse<String> placed = post("{\"lines\": [{\"article\": \"ABC-1\", \"amount\": 2}]}");

        assertThat(placed.statusCode()).as(placed.body()).isEqualTo(201);
        assertThat(placed.headers().firstValue("Location")).hasValue("/orders/key-1-dev");
    }

    @Test
    void a_model_that_refers_to_another_by_substitution_is_enforced() throws Exception {
        HttpResponse<String> refused = post("{\"lines\": [{\"article\": \"none\", \"amount\": 2}]}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("X-Api")).hasValue("orders");
        assertThat(refused.body()).isEqualTo("{\"problem\": \"Invalid request body\"}");
    }

    @Test
    void a_uri_joined_of_a_mapping_leads_to_the_stand_in() throws Exception {
        HttpServer backend = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        backend.createContext("/", exchange -> {
            byte[] body = exchange.getRequestURI().toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        backend.start();
        try {
            gateway.standIns()
                    .map(
                            "dev.backend.example.com",
                            URI.create(
                                    "http://127.0.0.1:" + backend.getAddress().getPort()));

            assertThat(get("dev", "/orders/7").body()).isEqualTo("/v1/orders/7");
        } finally {
            backend.stop(0);
        }
    }

    @Test
    void a_condition_that_does_not_hold_leaves_resources_out() throws Exception {
        assertThat(get("dev", "/audit").statusCode()).isEqualTo(403);
    }

    @Test
    void a_selected_item_of_a_list_parameter_becomes_a_header() throws Exception {
        HttpResponse<String> preflight = send(
                HttpRequest.newBuilder(uri("dev", "/orders")).method("OPTIONS", HttpRequest.BodyPublishers.noBody()));

        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue("https://shop.example.com");
    }

    @Test
    void method_settings_are_kept_by_path_and_method() {
        JsonNode stage = call("GetStage", Map.of("restApiId", api, "stageName", "dev"));

        JsonNode settings = stage.path("methodSettings");
        assertThat(settings.path("*/*").path("loggingLevel").asText()).isEqualTo("INFO");
        assertThat(settings.path("/orders/{id}/GET").path("cacheTtlInSeconds").asInt())
                .isEqualTo(30);
        assertThat(settings.path("/orders/POST").path("throttlingBurstLimit").asInt())
                .isEqualTo(3);
        assertThat(settings.path("/orders/POST").path("throttlingRateLimit").asInt())
                .isEqualTo(50);
    }

    @Test
    void a_stage_has_what_its_resource_says() {
        JsonNode stage = call("GetStage", Map.of("restApiId", api, "stageName", "dev"));

        assertThat(stage.path("documentationVersion").asText()).isEqualTo("1.0");
        assertThat(stage.path("tracingEnabled").asBoolean()).isTrue();
        assertThat(stage.path("clientCertificateId").asText()).isNotEmpty();
        assertThat(stage.path("cacheClusterSize").asText()).isEqualTo("0.5");
        assertThat(stage.path("accessLogSettings").path("format").asText())
                .isEqualTo("$context.requestId $context.status");
        assertThat(stage.path("tags").path("for").asText()).isEqualTo("customers");
    }

    @Test
    void a_stage_description_gives_settings_to_the_deployments_stage() {
        JsonNode stage = call("GetStage", Map.of("restApiId", api, "stageName", "preview"));

        assertThat(stage.path("description").asText()).isEqualTo("what comes next");
        assertThat(stage.path("methodSettings")
                        .path("*/*")
                        .path("throttlingRateLimit")
                        .asInt())
                .isEqualTo(10);
        assertThat(stage.path("methodSettings")
                        .path("/orders/POST")
                        .path("throttlingBurstLimit")
                        .asInt())
                .isEqualTo(7);
        assertThat(stage.path("tags").path("for").asText()).isEqualTo("testers");
    }

    @Test
    void an_authorizer_keeps_its_type() {
        JsonNode authorizers = call("GetAuthorizers", Map.of("restApiId", api));

        assertThat(authorizers.path("items").get(0).path("type").asText()).isEqualTo("TOKEN");
    }

    @Test
    void a_usage_plan_has_its_key_and_its_limits() {
        JsonNode plan = call("GetUsagePlans", Map.of()).path("items").get(0);
        JsonNode keys =
                call("GetUsagePlanKeys", Map.of("usagePlanId", plan.path("id").asText()));

        assertThat(plan.path("quota").path("limit").asInt()).isEqualTo(1000);
        assertThat(plan.path("apiStages")
                        .get(0)
                        .path("throttle")
                        .path("/orders/POST")
                        .path("burstLimit")
                        .asInt())
                .isEqualTo(4);
        assertThat(keys.path("items").get(0).path("name").asText()).isEqualTo("partner");
    }

    @Test
    void the_api_has_what_its_resource_says() {
        JsonNode restApi = call("GetRestApi", Map.of("restApiId", api));

        assertThat(restApi.path("name").asText()).isEqualTo("gatehouse-orders-dev");
        assertThat(restApi.path("endpointConfiguration").path("types").get(0).asText())
                .isEqualTo("REGIONAL");
        assertThat(restApi.path("minimumCompressionSize").isMissingNode()).isTrue();
        assertThat(restApi.path("policy").asText()).contains("execute-api:/*");
        assertThat(call("GetAccount", Map.of()).path("cloudwatchRoleArn").asText())
                .startsWith("arn:aws:iam::123456789012:role/");
    }

    private JsonNode call(String operation, Map<String, String> parameters) {
        return gateway.control().call(operation, JSON.valueToTree(parameters));
    }

    private URI uri(String stage, String path) {
        return URI.create(gateway.baseUri(api, stage) + path);
    }

    private HttpResponse<String> get(String stage, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(stage, path)));
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri("dev", "/orders"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "key-1")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    /** Answers with a location made of what the template handed on. */
    public static final class PlaceOrder implements RequestHandler<Map<String, Object>, Map<String, Object>> {

        @Override
        public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
            return Map.of("location", "/orders/" + event.get("key") + "-" + event.get("environment"));
        }
    }
}
