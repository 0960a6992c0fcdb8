package dev.gatehouse.samples;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.gatehouse.junit.assertions.GatehouseAssertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import dev.gatehouse.contract.checks.OpenApiDocument;
import dev.gatehouse.junit.CheckResponses;
import dev.gatehouse.junit.Flows;
import dev.gatehouse.junit.GatewayTest;
import dev.gatehouse.junit.HttpBackend;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The petstore, whose answers must be those of the document that its clients were given. */
@GatewayTest(openApi = "src/main/apigateway/petstore.yaml")
@CheckResponses(openApi = "src/main/apigateway/petstore-published.yaml")
class PublishedPetstoreTest {

    private static final Path PUBLISHED = Path.of("src/main/apigateway/petstore-published.yaml");

    @HttpBackend("petstore.example.com")
    WireMock petstore;

    @Test
    void a_pet_is_as_published(RequestSpecification api) {
        petstore.register(get(urlEqualTo("/v1/animals/7")).willReturn(okJson("{\"id\": 7, \"label\": \"Rex\"}")));

        api.get("/pets/7").then().statusCode(200);
    }

    @Test
    void a_missing_pet_is_as_published(RequestSpecification api, Flows flows) {
        petstore.register(get(urlEqualTo("/v1/animals/8")).willReturn(notFound()));

        assertThat(flows.of(api.get("/pets/8"))).matchesOpenApi(OpenApiDocument.file(PUBLISHED));
    }
}
