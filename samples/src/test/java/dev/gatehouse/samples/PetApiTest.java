package dev.gatehouse.samples;

import static dev.gatehouse.junit.assertions.GatehouseAssertions.assertThat;

import dev.gatehouse.junit.Flows;
import dev.gatehouse.junit.GatewayTest;
import dev.gatehouse.model.rest.GatewayResponseType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** The API of annotations; its handler is bound by its class. */
@GatewayTest(PetApi.class)
class PetApiTest {

    @Test
    void a_pet_is_found_by_its_id(RequestSpecification api, Flows flows) {
        Response response = api.queryParam("verbose", "yes").get("/pets/7");

        assertThat(flows.of(response))
                .methodRequest(stage -> stage.matched("GET", "/pets/{id}").hasPathParameter("id", "7"))
                .integrationResponse(stage -> stage.wasDefault())
                .methodResponse(stage -> stage.hasStatus(200).hasJsonBody("{'id': '7'}"));
    }

    @Test
    void pet_0_does_not_exist(RequestSpecification api, Flows flows) {
        Response response = api.queryParam("verbose", "yes").get("/pets/0");

        assertThat(flows.of(response)).integrationResponse(stage -> stage.wasSelectedBy("4\\d{2}"));
    }

    @Test
    void a_new_pet_reaches_its_handler(RequestSpecification api) {
        api.contentType("application/json")
                .body("{\"name\": \"Rex\"}")
                .post("/pets")
                .then()
                .statusCode(201);
    }

    @Test
    void a_pet_must_have_a_name(RequestSpecification api, Flows flows) {
        Response response = api.contentType("application/json").body("{}").post("/pets");

        assertThat(flows.of(response)).wasRefusedWith(GatewayResponseType.BAD_REQUEST_BODY);
    }
}
