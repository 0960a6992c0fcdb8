package dev.gatehouse.control.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.importing.OpenApiParser;
import dev.gatehouse.control.port.DeploymentListener;
import dev.gatehouse.control.port.Location;
import dev.gatehouse.control.port.Ports;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WireProtocolTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ONE_METHOD =
            """
            {"openapi": "3.0.1", "info": {"title": "pets", "version": "1"}, "paths": {"/": {"get": {
              "responses": {}, "x-amazon-apigateway-integration": {"type": "mock"}}}}}
            """;

    private final WireProtocol wire = wire(control());

    @Test
    void a_creation_answers_201_with_what_was_created() throws Exception {
        HttpResponse answer = send("POST", "/restapis", "{\"name\": \"pets\"}");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.headers().first("Content-Type")).contains("application/json");
        assertThat(answer.headers().first("x-amzn-RequestId")).isPresent();
        assertThat(json(answer).path("name").asText()).isEqualTo("pets");
        assertThat(json(answer).path("createdDate").isIntegralNumber()).isTrue();
    }

    @Test
    void a_deletion_answers_202_and_nothing() throws Exception {
        HttpResponse answer = send("DELETE", "/restapis/" + newApi("pets"), "");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.body().isEmpty()).isTrue();
    }

    @Test
    void a_refusal_has_its_code_in_a_header_and_its_message_in_lower_case() throws Exception {
        HttpResponse answer = send("GET", "/restapis/nowhere", "");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.headers().first("x-amzn-ErrorType")).contains("NotFoundException");
        assertThat(json(answer))
                .isEqualTo(
                        JSON.readTree("{\"message\": \"Invalid API identifier specified" + " 000000000000:nowhere\"}"));
    }

    @Test
    void lists_are_called_item_and_cut_into_pages() throws Exception {
        for (int i = 0; i < 3; i++) {
            newApi("api-" + i);
        }

        JsonNode first = json(send("GET", "/restapis?limit=2", ""));
        JsonNode second = json(send(
                "GET", "/restapis?limit=2&position=" + first.path("position").asText(), ""));

        assertThat(first.path("item").findValuesAsText("name")).hasSize(2);
        assertThat(first.has("items")).isFalse();
        assertThat(second.path("item").findValuesAsText("name")).hasSize(1);
        assertThat(second.has("position")).isFalse();
    }

    @Test
    void a_limit_that_is_no_number_is_refused() {
        HttpResponse answer = send("GET", "/restapis?limit=many", "");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.headers().first("x-amzn-ErrorType")).contains("SerializationException");
    }

    @Test
    void the_query_carries_lists_booleans_and_names() throws Exception {
        send("POST", "/apikeys", "{\"name\": \"first\", \"value\": \"a-value-of-twenty-chars\"}");
        send("POST", "/apikeys", "{\"name\": \"second\"}");
        String api = newApi("pets");

        JsonNode keys =
                json(send("GET", "/apikeys?name=fir&includeValues=true", "")).path("item");
        JsonNode resources = json(send("GET", "/restapis/" + api + "/resources?embed=methods", ""));

        assertThat(keys.findValuesAsText("value")).containsExactly("a-value-of-twenty-chars");
        assertThat(resources.path("item").findValuesAsText("path")).containsExactly("/");
    }

    @Test
    void the_path_says_which_method_an_integration_belongs_to_and_the_body_which_it_calls_with() throws Exception {
        String api = newApi("pets");
        String root =
                json(send("GET", "/restapis/" + api, "")).path("rootResourceId").asText();
        String method = "/restapis/" + api + "/resources/" + root + "/methods/GET";
        send("PUT", method, "{\"authorizationType\": \"NONE\"}");

        HttpResponse put = send(
                "PUT",
                method + "/integration",
                "{\"type\": \"HTTP\", \"httpMethod\": \"POST\", \"uri\": \"http://example.com\"}");

        assertThat(put.status()).isEqualTo(201);
        assertThat(json(put).path("httpMethod").asText()).isEqualTo("POST");
        assertThat(send("GET", method, "").status()).isEqualTo(200);
    }

    @Test
    void an_import_takes_the_body_as_it_stands_and_its_options_from_the_query() throws Exception {
        String document =
                "{\"openapi\": \"3.0.1\", \"info\": {\"title\": \"imported\", \"version\": \"1\"}, \"paths\": {}}";

        HttpResponse answer =
                send("POST", "/restapis?mode=import&failonwarnings=true&endpointConfigurationTypes=REGIONAL", document);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(json(answer).path("name").asText()).isEqualTo("imported");
        assertThat(json(answer)
                        .path("endpointConfiguration")
                        .path("types")
                        .path(0)
                        .asText())
                .isEqualTo("REGIONAL");
    }

    @Test
    void tags_are_taken_away_by_the_keys_in_the_query() throws Exception {
        String arn = "arn%3Aaws%3Aapigateway%3Aeu-west-1%3A%3A%2Frestapis%2F" + newApi("pets");

        assertThat(send("PUT", "/tags/" + arn, "{\"tags\": {\"a\": \"1\", \"b\": \"2\", \"c\": \"3\"}}")
                        .status())
                .isEqualTo(204);
        send("DELETE", "/tags/" + arn + "?tagKeys=a&tagKeys=b", "");

        assertThat(json(send("GET", "/tags/" + arn, "")).path("tags").toString())
                .isEqualTo("{\"c\":\"3\"}");
    }

    @Test
    void mappings_of_several_levels_are_made_by_version_2() throws Exception {
        send(
                "POST",
                "/domainnames",
                "{\"domainName\": \"a.example.com\", \"securityPolicy\": \"TLS_1_2\","
                        + " \"endpointConfiguration\": {\"types\": [\"REGIONAL\"]}}");
        String api = json(send("POST", "/restapis?mode=import", ONE_METHOD))
                .path("id")
                .asText();
        send("POST", "/restapis/" + api + "/deployments", "{\"stageName\": \"dev\"}");
        String mappings = "/v2/domainnames/a.example.com/apimappings";

        HttpResponse made = send(
                "POST", mappings, "{\"apiId\": \"" + api + "\", \"stage\": \"dev\", \"apiMappingKey\": \"v1/pets\"}");
        JsonNode list = json(send("GET", mappings + "?maxResults=5", ""));

        assertThat(made.status()).isEqualTo(201);
        assertThat(json(made).path("apiMappingKey").asText()).isEqualTo("v1/pets");
        assertThat(list.path("items").findValuesAsText("apiMappingKey")).containsExactly("v1/pets");
        assertThat(send(
                                "DELETE",
                                mappings + "/" + json(made).path("apiMappingId").asText(),
                                "")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void an_http_api_is_made_with_small_letters_and_has_its_dates_as_text() throws Exception {
        HttpResponse made = send(
                "POST",
                "/v2/apis",
                "{\"name\":\"pets\",\"protocolType\":\"HTTP\",\"tags\":{\"Team\":\"A\"},"
                        + "\"corsConfiguration\":{\"allowOrigins\":[\"*\"]}}");
        String path = "/v2/apis/" + json(made).path("apiId").asText();

        assertThat(made.status()).isEqualTo(201);
        assertThat(json(made).at("/corsConfiguration/allowOrigins/0").asText()).isEqualTo("*");
        assertThat(json(made).at("/tags/Team").asText()).isEqualTo("A");
        assertThat(json(made).path("createdDate").asText()).endsWith("Z");
        assertThat(send("DELETE", path + "/cors", "").status()).isEqualTo(204);
        assertThat(json(send("GET", path, "")).has("corsConfiguration")).isFalse();
        assertThat(json(send("GET", path + "/exports/OAS30?outputType=JSON", ""))
                        .path("openapi")
                        .asText())
                .isEqualTo("3.0.1");
    }

    @Test
    void a_path_without_an_operation_is_named() throws Exception {
        HttpResponse answer = send("GET", "/v2/portals", "");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.headers().first("x-amzn-ErrorType")).contains("UnknownOperationException");
        assertThat(json(answer).path("message").asText()).contains("GET /v2/portals");
    }

    @Test
    void a_body_that_is_no_object_of_parameters_is_refused() throws Exception {
        assertThat(json(send("POST", "/restapis", "{\"name\": "))
                        .path("message")
                        .asText())
                .startsWith("The request body is no JSON");
        assertThat(json(send("POST", "/restapis", "[]")).path("message").asText())
                .isEqualTo("The request body is JSON, but no object of parameters");
    }

    private String newApi(String name) throws Exception {
        return json(send("POST", "/restapis", "{\"name\": \"" + name + "\"}"))
                .path("id")
                .asText();
    }

    private HttpResponse send(String method, String target, String body) {
        return wire.answer(new HttpRequest(method, target, Headers.EMPTY, Bytes.utf8(body)));
    }

    private static JsonNode json(HttpResponse answer) throws Exception {
        return JSON.readTree(answer.body().toByteArray());
    }

    private static WireProtocol wire(ControlPlane control) {
        return new WireProtocol(List.of(WireService.restApis(control), WireService.version2(control)));
    }

    private static ControlPlane control() {
        Ports ports = Ports.of(DeploymentListener.NONE);
        return new ControlPlane(
                new Location("eu-west-1", "000000000000"),
                InstantSource.fixed(Instant.EPOCH),
                new Random(1),
                new Ports(ports.listener(), new OpenApiParser(), ports.tester()));
    }
}
