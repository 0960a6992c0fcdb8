package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FrontDoorTest {

    private static final String DOCUMENT =
            """
            openapi: 3.0.1
            info: {title: door, version: '1'}
            paths:
              /me:
                get:
                  responses: {'200': {description: ok}}
                  x-amazon-apigateway-integration:
                    type: mock
                    requestTemplates: {application/json: '{"statusCode": 200}'}
                    responses: {default: {statusCode: '200'}}
            """;

    private static final String SIGNED_FOR =
            "AWS4-HMAC-SHA256 Credential=AKID/20260101/us-east-1/%s/aws4_request, SignedHeaders=host, Signature=00";

    private final Gateway gateway = Gateway.start(OpenApiDefinition.text("api.yaml", DOCUMENT));

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void what_is_signed_for_the_control_plane_reaches_it() {
        RawCall.Answer answer =
                get("/restapis").with("Authorization", signedFor("apigateway")).send();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"name\":\"door\"");
        assertThat(gateway.flows().all()).isEmpty();
    }

    @Test
    void a_presigned_query_counts_as_signed() {
        assertThat(get("/account?X-Amz-Credential=AKID%2F20260101%2Fus-east-1%2Fapigateway%2Faws4_request")
                        .with("Host", "gateway.example.com")
                        .send()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void what_is_signed_for_an_api_reaches_the_api() {
        assertThat(get("/restapis")
                        .with("Authorization", signedFor("execute-api"))
                        .send()
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_name_of_an_api_in_the_host_comes_before_any_signature() {
        assertThat(get("/restapis")
                        .with("Host", "abc.execute-api.localhost")
                        .with("Authorization", signedFor("apigateway"))
                        .send()
                        .body())
                .contains("Forbidden");
    }

    @Test
    void without_a_signature_a_path_of_the_control_plane_will_do_on_this_machine() {
        assertThat(get("/restapis").send().status()).isEqualTo(200);
        assertThat(get("/restapis").with("Host", "localhost:4600").send().status())
                .isEqualTo(200);
        assertThat(get("/restapis").with("Host", "shop.example.com").send().status())
                .isEqualTo(403);
    }

    @Test
    void a_page_of_another_origin_reaches_neither_control_plane_nor_flows() {
        assertThat(get("/restapis")
                        .with("Origin", "http://elsewhere.example.com")
                        .send()
                        .status())
                .isEqualTo(403);
        assertThat(get("/_gatehouse/flows")
                        .with("Origin", "http://elsewhere.example.com")
                        .send()
                        .status())
                .isEqualTo(403);
    }

    @Test
    void everything_else_is_a_call_of_an_api() {
        assertThat(get("/test/me").send().status()).isEqualTo(200);
        assertThat(gateway.flows().all()).hasSize(1);
    }

    @Test
    void a_developer_sees_what_happened() {
        get("/test/me").send();
        String requestId = gateway.flows().last().requestId();

        assertThat(get("/_gatehouse/flows").send().body()).contains("\"requestId\" : \"" + requestId + "\"");
        assertThat(get("/_gatehouse/flows?as=text").send().body()).contains(requestId, "GET /test/me");
        assertThat(get("/_gatehouse/flows/" + requestId).send().body()).contains("\"integrationResponse\"");
        assertThat(get("/_gatehouse/flows/" + requestId + "?as=text").send().body())
                .containsIgnoringCase("method request");
        assertThat(get("/_gatehouse/report").send().body())
                .startsWith("<!")
                .contains("/test/me", "href=\"flows.json\"");
        assertThat(get("/_gatehouse/flows.json").send().body()).contains("\"requestId\" : \"" + requestId + "\"");
    }

    /** A browser asks for it by itself, and no test has that in mind. */
    @Test
    void the_icon_that_a_browser_wants_for_a_page_is_no_call_of_an_api() {
        assertThat(get("/favicon.ico")
                        .with("Referer", gateway.uri() + "/_gatehouse/flows")
                        .send()
                        .status())
                .isEqualTo(204);
        assertThat(gateway.flows().all()).isEmpty();
    }

    @Test
    void any_other_icon_is_a_call_of_an_api() {
        get("/favicon.ico").with("Referer", gateway.uri() + "/test/me").send();
        get("/favicon.ico").send();

        assertThat(gateway.flows().all()).hasSize(2);
    }

    @Test
    void a_page_that_is_not_there_names_those_that_are() {
        assertThat(get("/_gatehouse/flow").send().body()).contains("/_gatehouse/report");
        assertThat(get("/_gatehouse/flows/unknown").send().body()).contains("No flow has the request id unknown");
    }

    @Test
    void anybody_may_ask_after_its_health() {
        assertThat(get("/_gatehouse/health")
                        .with("Host", "gateway.example.com")
                        .send()
                        .body())
                .contains("\"status\":\"ok\"");
    }

    @Test
    void a_stage_with_the_name_of_a_family_of_resources_is_called_as_a_stage() {
        try (Gateway other = LoadedDefinition.load(
                        List.of(OpenApiDefinition.text("api.yaml", DOCUMENT)),
                        new DefinitionOptions(Set.of(), Map.of(), "account"))
                .start()) {
            assertThat(RawCall.get(other, "/account/me").send().status()).isEqualTo(200);
            assertThat(RawCall.get(other, "/account")
                            .with("Authorization", signedFor("apigateway"))
                            .send()
                            .body())
                    .contains("throttleSettings");
        }
    }

    private RawCall get(String target) {
        return RawCall.get(gateway, target);
    }

    private static String signedFor(String service) {
        return SIGNED_FOR.replace("%s", service);
    }
}
