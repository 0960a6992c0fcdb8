package dev.gatehouse.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.WebSocketClient;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A test of a WebSocket API and a REST API together. */
@GatewayTest({WebSocketApiTest.ChatApi.class, TestApi.class})
class SeveralApisTest {

    @Test
    void each_client_is_aimed_at_the_first_api_that_it_can_talk_to(RequestSpecification api, WebSocketClient client) {
        client.send("{\"action\": \"hello\"}");

        assertThat(client.await(Duration.ofSeconds(10))).startsWith("hello");
        assertThat(api.get("/ok").statusCode()).isEqualTo(200);
    }
}
