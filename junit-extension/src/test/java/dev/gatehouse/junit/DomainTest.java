package dev.gatehouse.junit;

import static dev.gatehouse.junit.assertions.GatehouseAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Gateway;
import dev.gatehouse.definition.annotated.BasePathMapping;
import dev.gatehouse.definition.annotated.Get;
import dev.gatehouse.definition.annotated.IntegrationResponse;
import dev.gatehouse.definition.annotated.Mock;
import dev.gatehouse.definition.annotated.Resource;
import dev.gatehouse.definition.annotated.RestApi;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** A test that calls its API by a custom domain name. */
@GatewayTest(DomainTest.ShopApi.class)
class DomainTest {

    @Test
    void the_client_is_aimed_at_the_domain_name(@Domain("api.example.com") RequestSpecification client, Flows flows) {
        Response response = client.get("/shop/pets");

        assertThat(flows.of(response))
                .methodRequest(stage -> stage.cameBy("api.example.com", "shop").matched("GET", "/pets"))
                .methodResponse(stage -> stage.hasBody("api.example.com /shop/pets"));
    }

    @Test
    void a_uri_does_for_other_clients(@Domain("api.example.com") URI domain, Gateway gateway) {
        assertThat(domain).hasToString(gateway.uri() + "/_aws/domains/api.example.com");
    }

    @Test
    void the_apis_own_endpoint_is_no_domain_name(RequestSpecification api, Flows flows) {
        Response response = api.get("/pets");

        assertThatThrownBy(() ->
                        assertThat(flows.of(response)).methodRequest(stage -> stage.cameBy("api.example.com", "shop")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("domain name")
                .hasMessageContaining("api.example.com shop")
                .hasMessageContaining("the API's own endpoint");
    }

    @RestApi(name = "shop", stage = "prod")
    @BasePathMapping(domainName = "api.example.com", basePath = "shop")
    interface ShopApi {

        @Resource("/pets")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200, template = "$context.domainName $context.path")
        void pets();
    }
}
