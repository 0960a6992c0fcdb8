package dev.gatehouse.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.github.tomakehurst.wiremock.client.WireMock;
import dev.gatehouse.Gateway;
import dev.gatehouse.TokenIssuer;
import dev.gatehouse.definition.annotated.AuthorizedBy;
import dev.gatehouse.definition.annotated.AwsProxy;
import dev.gatehouse.definition.annotated.BasePathMapping;
import dev.gatehouse.definition.annotated.HttpApi;
import dev.gatehouse.definition.annotated.HttpProxy;
import dev.gatehouse.definition.annotated.JwtAuthorizer;
import dev.gatehouse.definition.annotated.Route;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** An HTTP API, as a team tests it. */
@GatewayTest(HttpApiTest.PetApi.class)
class HttpApiTest {

    @Test
    void the_default_stage_has_no_part_in_the_path(
            RequestSpecification api, @BaseUri URI uri, Gateway gateway, Flows flows) {
        Response response = api.get("/pets/7");

        assertThat(response.asString()).isEqualTo("GET /pets/{id} 127.0.0.1");
        assertThat(flows.of(response).status()).isEqualTo(200);
        assertThat(uri).isEqualTo(gateway.uri());
    }

    @Test
    void an_issuer_mints_tokens_for_the_test(
            RequestSpecification api, TokenIssuer login, @HttpBackend("petstore.example.com") WireMock petstore) {
        String token = login.token().audience("pets").scopes("pets/write").sign();
        petstore.register(WireMock.post("/pets").willReturn(WireMock.created()));

        assertThat(api.post("/pets").statusCode()).isEqualTo(401);
        assertThat(api.header("Authorization", "Bearer " + token).post("/pets").statusCode())
                .isEqualTo(201);
    }

    @Test
    void the_issuer_may_be_named(@Issuer("https://login.example.com/") TokenIssuer login) {
        assertThat(login.url()).isEqualTo("https://login.example.com/");
    }

    @Test
    void a_domain_name_leads_there(@Domain("api.example.com") RequestSpecification client) {
        assertThat(client.get("/shop/pets/7").asString()).startsWith("GET /pets/{id}");
    }

    @Test
    @CallsFrom(sourceIp = "198.51.100.7")
    void requests_come_from_where_the_test_says(RequestSpecification api) {
        assertThat(api.get("/pets/7").asString()).endsWith("198.51.100.7");
    }

    @HttpApi(name = "pets")
    @JwtAuthorizer(name = "login", issuer = "https://login.example.com/", audience = "pets")
    @BasePathMapping(domainName = "api.example.com", basePath = "shop")
    interface PetApi {

        @Route("GET /pets/{id}")
        @AwsProxy(Tell.class)
        void pet();

        @Route("POST /pets")
        @AuthorizedBy(value = "login", scopes = "pets/write")
        @HttpProxy(uri = "https://petstore.example.com/pets")
        void create();
    }

    /** Tells by which route it was called, and from where. */
    static final class Tell implements RequestHandler<APIGatewayV2HTTPEvent, String> {

        @Override
        public String handleRequest(APIGatewayV2HTTPEvent event, Context context) {
            return event.getRouteKey() + " "
                    + event.getRequestContext().getHttp().getSourceIp();
        }
    }
}
