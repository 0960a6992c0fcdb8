package dev.gatehouse.samples;

import static dev.gatehouse.junit.assertions.GatehouseAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gatehouse.Gateway;
import dev.gatehouse.GatewayClock;
import dev.gatehouse.WebSocketClient;
import dev.gatehouse.WebSocketHandshake;
import dev.gatehouse.WebSocketRefusedException;
import dev.gatehouse.junit.GatewayTest;
import dev.gatehouse.junit.LambdaFunction;
import dev.gatehouse.samples.chat.ChatHandler;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A WebSocket API of a CloudFormation template: who may connect, which route a message takes, and how it ends. */
@GatewayTest(cloudFormation = "src/main/apigateway/chat.yml")
class ChatTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @LambdaFunction("ChatFunction")
    final ChatHandler chat = new ChatHandler();

    @Test
    void what_somebody_says_is_answered_under_their_name(WebSocketHandshake handshake) {
        try (WebSocketClient ann = handshake.query("name", "ann").connect()) {
            assertThat(ann.send("{\"action\": \"say\", \"text\": \"hello\"}").await(SOON))
                    .startsWith("ann says ");

            assertThat(ann.timeline())
                    .tookRoutes("$connect", "say")
                    .message("say", flow -> flow.routeRequest(stage -> stage.matched("say")))
                    .isOpen();
        }
    }

    @Test
    void who_says_no_name_may_not_connect(WebSocketHandshake handshake) {
        assertThatExceptionOfType(WebSocketRefusedException.class)
                .isThrownBy(handshake::connect)
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(400));
    }

    @Test
    void what_no_route_knows_gets_help_without_a_function(WebSocketHandshake handshake) {
        try (WebSocketClient ann = handshake.query("name", "ann").connect()) {
            assertThat(ann.send("hello?").await(SOON)).contains("\"help\"", ann.connectionId());
        }
    }

    @Test
    void who_is_silent_for_ten_minutes_is_disconnected(
            WebSocketHandshake handshake, Gateway gateway, GatewayClock clock) {
        WebSocketClient ann = handshake.query("name", "ann").connect();

        clock.advance(Duration.ofMinutes(10));

        assertThat(ann.awaitClosing(SOON).statusCode()).isEqualTo(1001);
        gateway.flows().await(flow -> flow.routeRequest().route().routeKey().equals("$disconnect"), SOON);
        assertThat(chat.present()).isZero();
    }
}
