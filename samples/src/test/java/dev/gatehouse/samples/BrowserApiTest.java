package dev.gatehouse.samples;

import static dev.gatehouse.junit.assertions.GatehouseAssertions.assertThat;

import dev.gatehouse.junit.Flows;
import dev.gatehouse.junit.GatewayTest;
import dev.gatehouse.model.rest.GatewayResponseType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a browser needs of an API: CORS, of errors too, and compression both ways. */
@GatewayTest(openApi = "src/main/apigateway/browser.yaml")
class BrowserApiTest {

    private static final String SHOP = "https://shop.example.com";

    @Test
    void a_page_of_the_shop_may_post(RequestSpecification api, Flows flows) {
        Response response = api.header("Origin", SHOP)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options("/notes");

        assertThat(flows.of(response)).methodResponse(stage -> stage.hasStatus(204)
                .hasHeader("Access-Control-Allow-Origin", SHOP)
                .hasHeader("Access-Control-Allow-Methods", "GET,POST,OPTIONS")
                .hasHeader("Access-Control-Allow-Headers", "Content-Type"));
    }

    @Test
    void its_scripts_may_read_the_gateways_own_errors(RequestSpecification api, Flows flows) {
        Response response = api.header("Origin", SHOP)
                .contentType("application/json")
                .body("{}")
                .post("/notes");

        assertThat(flows.of(response))
                .wasRefusedWith(GatewayResponseType.BAD_REQUEST_BODY)
                .methodResponse(stage -> stage.hasHeader("Access-Control-Allow-Origin", SHOP));
    }

    @Test
    void a_long_answer_is_compressed_for_who_accepts_it(RequestSpecification api, Flows flows) {
        Response response = api.header("Accept-Encoding", "gzip").get("/notes");

        assertThat(flows.of(response)).methodResponse(stage -> stage.hasHeader("Content-Encoding", "gzip"));
        response.then().statusCode(200).body("size()", org.hamcrest.Matchers.equalTo(1000));
    }

    @Test
    void a_compressed_request_is_validated_as_what_it_was(RequestSpecification api, Flows flows) throws IOException {
        Response response = api.contentType("application/json")
                .header("Content-Encoding", "gzip")
                .body(gzip("{\"text\": \"hello\"}"))
                .post("/notes");

        assertThat(flows.of(response))
                .methodRequest(stage -> stage.isValid())
                .methodResponse(stage -> stage.hasStatus(201));
    }

    @Test
    void a_request_that_is_not_compressed_as_it_says_is_refused(RequestSpecification api, Flows flows) {
        Response response = api.contentType("application/json")
                .header("Content-Encoding", "gzip")
                .body("{\"text\": \"hello\"}")
                .post("/notes");

        assertThat(flows.of(response)).wasRefusedWith(GatewayResponseType.UNSUPPORTED_MEDIA_TYPE);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
