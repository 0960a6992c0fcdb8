package dev.gatehouse.flow.integrationrequest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.TestMethod;
import dev.gatehouse.flow.exchange.TestRequest;
import dev.gatehouse.flow.exchange.TestSteps;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.rest.IntegrationType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProxyEventTest {

    private final TestMethod method = TestMethod.of(IntegrationType.AWS_PROXY);

    private JsonNode event(TestRequest request) throws JsonProcessingException {
        return new ObjectMapper()
                .readTree(new TestSteps(method).lambda(request).payload().utf8());
    }

    @Test
    void what_a_request_lacks_is_null() throws JsonProcessingException {
        JsonNode event = event(TestRequest.get("/p"));

        assertThat(event.fieldNames())
                .toIterable()
                .containsExactly(
                        "resource",
                        "path",
                        "httpMethod",
                        "headers",
                        "multiValueHeaders",
                        "queryStringParameters",
                        "multiValueQueryStringParameters",
                        "pathParameters",
                        "stageVariables",
                        "requestContext",
                        "body",
                        "isBase64Encoded");
        assertThat(event.get("queryStringParameters").isNull()).isTrue();
        assertThat(event.get("multiValueQueryStringParameters").isNull()).isTrue();
        assertThat(event.get("pathParameters").isNull()).isTrue();
        assertThat(event.get("stageVariables").isNull()).isTrue();
        assertThat(event.get("body").isNull()).isTrue();
        assertThat(event.get("isBase64Encoded").booleanValue()).isFalse();
        assertThat(event.at("/requestContext/identity/userAgent").isNull()).isTrue();
    }

    @Test
    void what_a_request_lacks_is_an_empty_object_to_an_authorizer() throws JsonProcessingException {
        RoutedRequest request = TestRequest.get("/p").to(method).routed();

        JsonNode event = new ObjectMapper()
                .readTree(AuthorizerEvent.ofRequest("arn", request).utf8());

        for (String name : List.of(
                "queryStringParameters", "multiValueQueryStringParameters", "pathParameters", "stageVariables")) {
            assertThat(event.get(name).toString()).isEqualTo("{}");
        }
    }

    @Test
    void headers_keep_the_clients_case_but_for_two_and_the_last_value_counts() throws JsonProcessingException {
        JsonNode event = event(TestRequest.get("/p")
                .header("tEsT", "1")
                .header("tEsT", "2")
                .header("aUThorization", "a")
                .header("user-agent", "u")
                .header("Connection", "close"));

        assertThat(event.at("/headers/tEsT").asText()).isEqualTo("2");
        assertThat(event.at("/multiValueHeaders/tEsT").toString()).isEqualTo("[\"1\",\"2\"]");
        assertThat(event.at("/headers/Authorization").asText()).isEqualTo("a");
        assertThat(event.at("/headers/User-Agent").asText()).isEqualTo("u");
        assertThat(event.get("headers").has("Connection")).isFalse();
        assertThat(event.at("/headers/X-Forwarded-For").asText()).isEqualTo("192.0.2.1");
        assertThat(event.at("/headers/X-Forwarded-Proto").asText()).isEqualTo("https");
        assertThat(event.at("/headers/X-Forwarded-Port").asText()).isEqualTo("443");
        assertThat(event.at("/headers/X-Amzn-Trace-Id").asText()).matches("Root=1-[0-9a-f]{8}-[0-9a-f]{24}");
    }

    @Test
    void of_repeated_query_parameters_the_last_counts() throws JsonProcessingException {
        JsonNode event = event(TestRequest.get("/p").query("q", "1", "2"));

        assertThat(event.at("/queryStringParameters/q").asText()).isEqualTo("2");
        assertThat(event.at("/multiValueQueryStringParameters/q").toString()).isEqualTo("[\"1\",\"2\"]");
    }

    @Test
    void leading_slashes_collapse_in_the_path_but_inner_and_trailing_ones_stay() throws JsonProcessingException {
        JsonNode event = event(TestRequest.get("//a//b/"));

        assertThat(event.get("path").asText()).isEqualTo("/a//b/");
        assertThat(event.at("/requestContext/path").asText()).isEqualTo("/dev//a//b/");
    }

    @Test
    void the_base_path_of_a_custom_domain_stays_in_the_path() throws JsonProcessingException {
        assertThat(event(TestRequest.get("/pets/7").basePath("shop"))
                        .get("path")
                        .asText())
                .isEqualTo("/shop/pets/7");
    }

    @Test
    void a_body_of_a_binary_media_type_comes_as_base64() throws JsonProcessingException {
        method.binary("image/*");
        Bytes bytes = Bytes.of(new byte[] {1, (byte) 0xff});

        JsonNode event = event(TestRequest.post("/p", "").body(bytes).header("Content-Type", "image/png"));

        assertThat(event.get("body").asText()).isEqualTo(bytes.base64());
        assertThat(event.get("isBase64Encoded").booleanValue()).isTrue();
    }

    @Test
    void an_authorizers_context_comes_as_text() throws JsonProcessingException {
        Authorization authorization = new Authorization.ByFunction("alice", Map.of("number", 1, "flag", true), null)
                .after(Duration.ofMillis(42));

        JsonNode event = event(TestRequest.get("/p").authorization(authorization));

        assertThat(event.at("/requestContext/authorizer/number").isTextual()).isTrue();
        assertThat(event.at("/requestContext/authorizer/flag").asText()).isEqualTo("true");
        assertThat(event.at("/requestContext/authorizer/principalId").asText()).isEqualTo("alice");
        assertThat(event.at("/requestContext/authorizer/integrationLatency").toString())
                .isEqualTo("42");
    }

    @Test
    void the_request_context_is_complete() throws JsonProcessingException {
        JsonNode context = event(TestRequest.get("/p")).get("requestContext");

        assertThat(context.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "accountId",
                        "apiId",
                        "deploymentId",
                        "domainName",
                        "domainPrefix",
                        "extendedRequestId",
                        "httpMethod",
                        "identity",
                        "path",
                        "protocol",
                        "requestId",
                        "requestTime",
                        "requestTimeEpoch",
                        "resourceId",
                        "resourcePath",
                        "stage");
        assertThat(context.get("requestTimeEpoch").isNumber()).isTrue();
        assertThat(context.get("domainPrefix").asText()).isEqualTo("abcde12345");
    }
}
