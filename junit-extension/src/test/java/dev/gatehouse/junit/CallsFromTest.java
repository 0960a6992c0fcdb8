package dev.gatehouse.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.WireMock;
import dev.gatehouse.definition.annotated.Get;
import dev.gatehouse.definition.annotated.HttpProxy;
import dev.gatehouse.definition.annotated.IntegrationResponse;
import dev.gatehouse.definition.annotated.Mock;
import dev.gatehouse.definition.annotated.Resource;
import dev.gatehouse.definition.annotated.RestApi;
import dev.gatehouse.flow.network.Network;
import dev.gatehouse.model.rest.EndpointType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** A private API with a private integration, as a team tests it. */
@GatewayTest(CallsFromTest.PrivateApi.class)
@CallsFrom(sourceIp = "10.0.1.25", vpcEndpoint = "vpce-0a1b2c3d", vpc = "vpc-1")
class CallsFromTest {

    @HttpBackend(vpcLink = "orders")
    WireMock orders;

    @Test
    void requests_come_from_where_the_class_says(RequestSpecification api) {
        assertThat(api.get("/who").asString()).isEqualTo("10.0.1.25 vpce-0a1b2c3d");
    }

    @Test
    @CallsFrom(sourceIp = "10.0.2.9", vpcEndpoint = "vpce-0a1b2c3d")
    void a_method_says_better(RequestSpecification api) {
        assertThat(api.get("/who").asString()).isEqualTo("10.0.2.9 vpce-0a1b2c3d");
    }

    @Test
    @CallsFrom(sourceIp = "198.51.100.7")
    @AllowUnmatchedRequests
    void the_internet_is_kept_out(RequestSpecification api) {
        assertThat(api.get("/who").statusCode()).isEqualTo(403);
    }

    @Test
    void a_client_that_nobody_declared_has_no_flow_and_the_answer_says_why(RequestSpecification api, Flows flows) {
        Response response = api.header(Network.CLIENT_HEADER, "offise").get("/who");

        assertThatThrownBy(() -> flows.of(response))
                .hasMessageContaining("no flow was recorded")
                .hasMessageContaining("The answer was 400")
                .hasMessageContaining("a client that the gateway does not know: offise");
    }

    @Test
    void a_server_stands_in_for_a_vpc_link(RequestSpecification api) {
        orders.register(WireMock.get("/orders").willReturn(WireMock.ok("[]")));

        assertThat(api.get("/orders").asString()).isEqualTo("[]");
        orders.verifyThat(WireMock.getRequestedFor(WireMock.urlEqualTo("/orders"))
                .withHeader("x-amzn-vpce-id", WireMock.equalTo("vpce-0a1b2c3d"))
                .withoutHeader(Network.CLIENT_HEADER));
    }

    @RestApi(
            name = "private",
            endpoint = EndpointType.PRIVATE,
            vpcEndpointIds = "vpce-0a1b2c3d",
            policy = "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\","
                    + " \"Action\": \"execute-api:Invoke\", \"Resource\": \"execute-api:/*\"}]}")
    interface PrivateApi {

        @Resource("/who")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200, template = "$context.identity.sourceIp $context.identity.vpceId")
        void who();

        @Resource("/orders")
        @Get
        @HttpProxy(uri = "http://orders.internal/orders", vpcLink = "orders")
        void orders();
    }
}
