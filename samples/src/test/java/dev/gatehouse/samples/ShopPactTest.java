package dev.gatehouse.samples;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.client.WireMock;
import dev.gatehouse.junit.BaseUri;
import dev.gatehouse.junit.Flows;
import dev.gatehouse.junit.GatewayTest;
import dev.gatehouse.junit.HttpBackend;
import dev.gatehouse.junit.PactTests;
import dev.gatehouse.junit.ProviderStates;
import dev.gatehouse.junit.RecordPact;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a shop needs of the petstore: recorded as a pact, and verified from the one that the shop's team has published. */
@GatewayTest(openApi = "src/main/apigateway/petstore.yaml")
class ShopPactTest {

    @HttpBackend("petstore.example.com")
    WireMock petstore;

    /** Writes shop-petstore.json, and for the backend's team petstore-animals.json. */
    @Nested
    @RecordPact(consumer = "shop", provider = "petstore", backend = "animals")
    class Recorded {

        @Test
        @ProviderStates("animal 7 exists")
        void the_shop_shows_a_pet(RequestSpecification api) {
            petstore.register(get(urlEqualTo("/v1/animals/7")).willReturn(okJson("{\"id\": 7, \"label\": \"Rex\"}")));

            api.accept("application/json").get("/pets/7").then().statusCode(200);
        }

        @Test
        @ProviderStates("there is no animal")
        void the_shop_says_that_a_pet_is_gone(RequestSpecification api) {
            petstore.register(get(urlEqualTo("/v1/animals/8")).willReturn(notFound()));

            api.accept("application/json").get("/pets/8").then().statusCode(404);
        }
    }

    @TestFactory
    Stream<DynamicTest> the_petstore_keeps_the_shops_pact(@BaseUri URI api, Flows flows) {
        return PactTests.of(Path.of("src/test/pacts/shop-petstore.json"), api, flows)
                .state(
                        "animal 7 exists",
                        state -> petstore.register(get(urlEqualTo("/v1/animals/7"))
                                .willReturn(okJson("{\"id\": 7, \"label\": \"Waldi\"}"))))
                .state(
                        "there is no animal",
                        state -> petstore.register(any(anyUrl()).willReturn(notFound())))
                .tests();
    }
}
