package dev.gatehouse.samples;

import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static dev.gatehouse.junit.assertions.GatehouseAssertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import dev.gatehouse.TokenIssuer;
import dev.gatehouse.junit.Flows;
import dev.gatehouse.junit.GatewayTest;
import dev.gatehouse.junit.HttpBackend;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** An HTTP API, whose flows have the stages that such an API has. */
@GatewayTest(ShopApi.class)
class ShopApiTest {

    @HttpBackend("orders.example.com")
    WireMock orders;

    @Test
    void an_item_is_found_by_its_id(RequestSpecification api, Flows flows) {
        Response response = api.get("/items/7");

        assertThat(flows.of(response))
                .route(stage -> stage.matched("GET /items/{id}")
                        .hasPathParameter("id", "7")
                        .wasOpenToAll())
                .integrationRequest(stage ->
                        stage.usedPayloadFormat("2.0").hasJsonBodyContaining("{'routeKey': 'GET /items/{id}'}"))
                .response(stage -> stage.hasStatus(200).hasJsonBody("{'id': '7'}"));
    }

    @Test
    void a_customer_is_told_to_the_backend(RequestSpecification api, TokenIssuer login, Flows flows) {
        orders.register(post("/orders").willReturn(created()));
        String token = login.token()
                .audience("shop")
                .scopes("orders/write")
                .claim("sub", "customer-7")
                .sign();

        Response response = api.header("Authorization", "Bearer " + token).post("/orders");

        assertThat(flows.of(response))
                .route(stage -> stage.matched("POST /orders").wasAuthorizedBy("login"))
                .integrationRequest(stage -> stage.mappedParameter("overwrite:header.X-Customer", "customer-7")
                        .calledUri("POST", "https://orders.example.com/orders"))
                .response(stage -> stage.hasStatus(201));
    }

    @Test
    void a_token_for_somebody_else_is_refused(RequestSpecification api, TokenIssuer login, Flows flows) {
        String token = login.token().audience("stock").scopes("orders/write").sign();

        Response response = api.header("Authorization", "Bearer " + token).post("/orders");

        assertThat(flows.of(response)).wasRefusedWith(401).route(stage -> stage.wasRefusedBy("login"));
    }

    @Test
    void another_method_of_a_path_is_no_route(RequestSpecification api, Flows flows) {
        Response response = api.delete("/items/7");

        assertThat(flows.of(response)).wasRefusedWith(404).route(stage -> stage.matchedNothing());
    }

    @Test
    void a_browser_gets_its_preflight_answered(RequestSpecification api, Flows flows) {
        Response response = api.header("Origin", "https://shop.example.com")
                .header("Access-Control-Request-Method", "GET")
                .options("/items/7");

        assertThat(flows.of(response)).route(stage -> stage.wasPreflight()).response(stage -> stage.hasStatus(204)
                .hasHeader("Access-Control-Allow-Origin", "https://shop.example.com"));
    }
}
