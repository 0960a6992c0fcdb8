package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.console.FlowText;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Gateway gateway = OneMethod.empty();

    @BeforeEach
    void bindFunctions() {
        RequestStreamHandler echo = (event, answer, context) -> {
            String body = new String(event.readAllBytes(), StandardCharsets.UTF_8);
            answer.write(JSON.writeValueAsBytes(Map.of("statusCode", 200, "body", body)));
        };
        RequestStreamHandler fails = (event, answer, context) -> {
            throw new IllegalStateException("boom");
        };
        gateway.functions().bind("echo", echo);
        gateway.functions().bind("fails", fails);
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    private static JsonNode event(RawCall.Answer answer) throws Exception {
        return JSON.readTree(answer.body());
    }

    @Test
    void a_function_gets_an_event_of_format_2() throws Exception {
        HttpApi.in(gateway).toFunction("GET /pets/{id}", "echo", "2.0").stage("$default");

        JsonNode event = event(RawCall.get(gateway, "/pets/7?a=1&a=2")
                .with("Cookie", "x=1; y=2")
                .with("X-One", "1")
                .with("x-one", "2")
                .send());

        assertThat(event.path("routeKey").asText()).isEqualTo("GET /pets/{id}");
        assertThat(event.at("/pathParameters/id").asText()).isEqualTo("7");
        assertThat(event.at("/queryStringParameters/a").asText()).isEqualTo("1,2");
        assertThat(event.path("cookies")).extracting(JsonNode::asText).containsExactly("x=1", "y=2");
        assertThat(event.at("/headers/x-one").asText()).isEqualTo("1,2");
        assertThat(event.at("/headers/cookie").isMissingNode()).isTrue();
        assertThat(event.at("/headers/content-length").asText()).isEqualTo("0");
        assertThat(event.has("body")).isFalse();
    }

    @Test
    void a_function_gets_an_event_of_format_1() throws Exception {
        HttpApi.in(gateway).toFunction("GET /pets/{id}", "echo", "1.0").stage("$default");

        JsonNode event = event(RawCall.get(gateway, "/pets/a%20b?a=1&a=2").send());

        assertThat(event.path("path").asText()).isEqualTo("/pets/a%20b");
        assertThat(event.at("/requestContext/path").asText()).isEqualTo("/pets/a b");
        assertThat(event.at("/requestContext/resourceId").asText()).isEqualTo("GET /pets/{id}");
        assertThat(event.at("/queryStringParameters/a").asText()).isEqualTo("2");
        assertThat(event.path("stageVariables").isNull()).isTrue();
        assertThat(event.path("body").isNull()).isTrue();
    }

    @Test
    void the_path_of_a_named_stage_begins_with_it_and_that_of_the_default_stage_does_not() throws Exception {
        HttpApi.in(gateway)
                .toFunction("$default", "echo", "2.0")
                .stage("$default")
                .stage("dev");

        assertThat(event(RawCall.get(gateway, "/dev/x").send())
                        .at("/requestContext/stage")
                        .asText())
                .isEqualTo("dev");
        assertThat(event(RawCall.get(gateway, "/dev/x").send()).path("rawPath").asText())
                .isEqualTo("/dev/x");
        assertThat(event(RawCall.get(gateway, "/prod/x").send())
                        .at("/requestContext/stage")
                        .asText())
                .isEqualTo("$default");
    }

    @Test
    void an_api_that_was_never_deployed_answers_as_an_http_api() {
        HttpApi api = HttpApi.in(gateway).toFunction("GET /pets", "echo", "2.0");
        api.call("CreateStage", "'StageName': '$default'");
        String path = "/_aws/execute-api/" + api.id() + "/pets";

        RawCall.Answer undeployed = RawCall.get(gateway, path).send();
        api.call("CreateDeployment", "'StageName': '$default'");

        assertThat(undeployed.status()).isEqualTo(404);
        assertThat(undeployed.body()).isEqualTo("{\"message\":\"Not Found\"}");
        assertThat(FlowText.of(gateway.flows().all().get(0))).contains("has no stage with a deployment");
        assertThat(RawCall.get(gateway, path).send().status()).isEqualTo(200);
    }

    @Test
    void the_base_uri_of_the_default_stage_has_no_stage_in_it() {
        HttpApi api = HttpApi.in(gateway).toFunction("$default", "echo", "2.0").stage("$default");

        assertThat(gateway.baseUri(api.id(), "$default")).isEqualTo(gateway.uri());
        HttpApi other =
                HttpApi.in(gateway).toFunction("$default", "echo", "2.0").stage("dev");
        assertThat(gateway.baseUri(api.id(), "$default").getPath()).isEqualTo("/_aws/execute-api/" + api.id());
        assertThat(gateway.baseUri(other.id(), "dev").getPath()).isEqualTo("/_aws/execute-api/" + other.id() + "/dev");
    }

    @Test
    void a_path_that_the_control_plane_has_too_is_the_default_stages() {
        HttpApi.in(gateway).toFunction("GET /tags", "echo", "2.0").stage("$default");

        assertThat(RawCall.get(gateway, "/tags").send().status()).isEqualTo(200);
    }

    @Test
    void no_route_is_404_and_the_flow_says_why() {
        HttpApi.in(gateway).toFunction("GET /here", "echo", "2.0").stage("$default");

        RawCall.Answer answer = RawCall.post(gateway, "/here").send();

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Not Found\"}");
        assertThat(gateway.flows().last().fault().truth()).contains("no route answers POST /here", "GET /here");
    }

    @Test
    void an_answer_has_one_id_by_which_its_flow_is_found() {
        HttpApi api = HttpApi.in(gateway).toFunction("GET /here", "echo", "2.0").stage("$default");

        RawCall.Answer answer = RawCall.get(gateway, "/here").send();

        Flow flow = gateway.flows().last();
        assertThat(answer.head())
                .contains("Apigw-Requestid: " + flow.requestId())
                .doesNotContain("x-amz");
        assertThat(flow.servedFrom().apiId()).isEqualTo(api.id());
        assertThat(flow.servedFrom().stage()).isEqualTo("$default");
        assertThat(flow.methodRequest().route().resourcePath()).isEqualTo("/here");
        assertThat(FlowText.of(flow)).contains("/here");
        assertThat(gateway.monitoring().accessLog().all()).isEmpty();
        assertThat(gateway.monitoring().executionLog().all()).isEmpty();
    }

    @Test
    void a_failing_function_is_500_in_the_words_of_http_apis() {
        HttpApi.in(gateway).toFunction("GET /f", "fails", "2.0").stage("$default");

        RawCall.Answer answer = RawCall.get(gateway, "/f").send();

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Internal Server Error\"}");
    }

    @Test
    void an_endpoint_that_is_not_there_is_503() {
        HttpApi.in(gateway)
                .route(
                        "GET /gone",
                        "'IntegrationType': 'HTTP_PROXY', 'IntegrationMethod': 'ANY',"
                                + " 'PayloadFormatVersion': '1.0', 'IntegrationUri': 'http://127.0.0.1:1/'")
                .stage("$default");

        RawCall.Answer answer = RawCall.get(gateway, "/gone").send();

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Service Unavailable\"}");
    }

    @Test
    void a_custom_domain_name_leads_to_the_stage_that_its_mapping_names() throws Exception {
        HttpApi api = HttpApi.in(gateway).toFunction("GET /pets", "echo", "2.0").stage("$default");
        OneMethod.call(
                gateway,
                "CreateDomainName",
                "{'domainName': 'api.example.com', 'regionalCertificateArn': 'arn:aws:acm:us-east-1:123456789012:certificate/0',"
                        + " 'endpointConfiguration': {'types': ['REGIONAL']}}");
        api.call(
                "CreateApiMapping", "'DomainName': 'api.example.com', 'Stage': '$default', 'ApiMappingKey': 'shop/v1'");

        JsonNode event = event(RawCall.get(gateway, "/shop/v1/pets")
                .with("Host", "api.example.com")
                .send());

        assertThat(event.path("routeKey").asText()).isEqualTo("GET /pets");
        assertThat(event.path("rawPath").asText()).isEqualTo("/shop/v1/pets");
        assertThat(event.at("/requestContext/domainName").asText()).isEqualTo("api.example.com");
    }

    @Test
    void without_its_own_endpoint_an_api_answers_404() {
        HttpApi api = HttpApi.in(gateway).toFunction("GET /pets", "echo", "2.0").stage("$default");
        api.call("UpdateApi", "'DisableExecuteApiEndpoint': true");

        assertThat(RawCall.get(gateway, "/pets").send().status()).isEqualTo(404);
    }
}
