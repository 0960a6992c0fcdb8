package dev.gatehouse.samples;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.gatehouse.junit.assertions.GatehouseAssertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import dev.gatehouse.junit.Flows;
import dev.gatehouse.junit.GatewayTest;
import dev.gatehouse.junit.HttpBackend;
import dev.gatehouse.model.rest.GatewayResponseType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** The API of an OpenAPI document, whose production host a WireMock server stands in for. */
@GatewayTest(openApi = "src/main/apigateway/petstore.yaml")
class PetstoreApiTest {

    @HttpBackend("petstore.example.com")
    WireMock petstore;

    @Test
    void an_animal_becomes_a_pet(RequestSpecification api, Flows flows) {
        petstore.register(get(urlEqualTo("/v1/animals/7")).willReturn(okJson("{\"id\": 7, \"label\": \"Rex\"}")));

        Response response = api.get("/pets/7");

        assertThat(flows.of(response))
                .integrationRequest(stage -> stage.calledUri("https://petstore.example.com/v1/animals/7"))
                .integrationResponse(stage -> stage.wasDefault())
                .methodResponse(stage -> stage.hasStatus(200).hasJsonBody("{'id': '7', 'name': 'Rex'}"));
    }

    @Test
    void an_unknown_animal_is_an_unknown_pet(RequestSpecification api, Flows flows) {
        petstore.register(get(urlEqualTo("/v1/animals/8")).willReturn(notFound()));

        Response response = api.get("/pets/8");

        assertThat(flows.of(response))
                .integrationResponse(stage -> stage.wasSelectedBy("404"))
                .methodResponse(stage -> stage.hasStatus(404).hasJsonBody("{'message': 'no pet 8'}"));
    }

    @Test
    void a_new_pet_passes_as_it_is(RequestSpecification api) {
        petstore.register(post("/v1/animals").willReturn(status(201)));

        api.contentType("application/json")
                .body("{\"name\": \"Tom\"}")
                .post("/pets")
                .then()
                .statusCode(201);

        petstore.verifyThat(postRequestedFor(urlEqualTo("/v1/animals"))
                .withHeader("Host", equalTo("petstore.example.com"))
                .withRequestBody(equalToJson("{\"name\": \"Tom\"}")));
    }

    @Test
    void a_pet_without_a_name_is_refused(RequestSpecification api, Flows flows) {
        Response response =
                api.contentType("application/json").body("{\"weight\": 3}").post("/pets");

        assertThat(flows.of(response)).wasRefusedWith(GatewayResponseType.BAD_REQUEST_BODY);
    }
}
