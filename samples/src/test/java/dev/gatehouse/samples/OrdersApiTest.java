package dev.gatehouse.samples;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.gatehouse.junit.assertions.GatehouseAssertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import dev.gatehouse.junit.Flows;
import dev.gatehouse.junit.GatewayTest;
import dev.gatehouse.junit.ServiceBackend;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** An API that puts orders into an SQS queue without a function, with a WireMock server in SQS's place. */
@GatewayTest(openApi = "src/main/apigateway/orders.yaml")
class OrdersApiTest {

    private static final String QUEUE = "/123456789012/orders";

    @ServiceBackend("sqs")
    WireMock sqs;

    @Test
    void an_order_goes_into_the_queue(RequestSpecification api, Flows flows) {
        sqs.register(post(QUEUE)
                .willReturn(okJson("{\"SendMessageResponse\": {\"SendMessageResult\": {\"MessageId\": \"m-1\"}}}")));

        Response response = api.contentType("application/json")
                .body("{\"item\": \"a & b\"}")
                .post("/orders");

        assertThat(flows.of(response))
                .integrationRequest(stage -> stage.calledService("sqs")
                        .calledUri("POST", "https://sqs.us-east-1.amazonaws.com" + QUEUE)
                        .hasBody("Action=SendMessage&MessageBody=%7B%22item%22%3A+%22a+%26+b%22%7D"))
                .integrationResponse(stage -> stage.wasDefault())
                .methodResponse(stage -> stage.hasStatus(202).hasJsonBody("{'order': 'm-1'}"));
        sqs.verifyThat(postRequestedFor(urlEqualTo(QUEUE))
                .withHeader("Authorization", containing("/us-east-1/sqs/aws4_request")));
    }

    @Test
    void an_order_that_the_queue_refuses_is_no_success(RequestSpecification api, Flows flows) {
        sqs.register(post(QUEUE)
                .willReturn(jsonResponse("{\"Error\": {\"Code\": \"AWS.SimpleQueueService.NonExistentQueue\"}}", 400)));

        Response response =
                api.contentType("application/json").body("{\"item\": \"a\"}").post("/orders");

        assertThat(flows.of(response))
                .integrationResponse(stage -> stage.wasSelectedBy("4\\d{2}"))
                .methodResponse(stage -> stage.hasStatus(502).hasJsonBody("{'message': 'the order was not taken'}"));
    }
}
