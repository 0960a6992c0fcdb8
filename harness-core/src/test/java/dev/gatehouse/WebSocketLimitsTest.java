package dev.gatehouse;

import static dev.gatehouse.WebSocketApi.SOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.flow.exchange.WebSocketClosing;
import dev.gatehouse.flow.exchange.WebSocketEventType;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.record.Flow;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How connections end, and what a client may not do. */
class WebSocketLimitsTest {

    private final Gateway gateway = OneMethod.empty();
    private final WebSocketApi api = WebSocketApi.in(gateway);

    @BeforeEach
    void deploy() {
        gateway.functions().bind("echo", WebSocketApi.ECHO);
        api.mock("$default", "$context.eventType")
                .toFunction("$disconnect", "echo")
                .deploy("dev");
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    private WebSocketClosing seenByFunction() {
        Flow ended = gateway.flows()
                .await(
                        flow -> flow.connection() != null && flow.connection().type() == WebSocketEventType.DISCONNECT,
                        SOON);
        return ended.connection().closing();
    }

    @Test
    void a_connection_without_a_message_for_ten_minutes_is_closed() {
        WebSocketClient client = api.connect("dev");

        gateway.clock().advance(Duration.ofMinutes(10));

        assertThat(client.awaitClosing(SOON).statusCode()).isEqualTo(1001);
        assertThat(seenByFunction()).isEqualTo(WebSocketClosing.GOING_AWAY);
    }

    @Test
    void messages_keep_a_connection_open_for_two_hours_and_no_longer() {
        WebSocketClient client = api.connect("dev");
        for (int i = 0; i < 13; i++) {
            gateway.clock().advance(Duration.ofMinutes(9));
            assertThat(client.send("x").await(SOON)).isEqualTo("MESSAGE");
        }

        gateway.clock().advance(Duration.ofMinutes(9));

        assertThat(client.awaitClosing(SOON).statusCode()).isEqualTo(1001);
    }

    @Test
    void a_binary_frame_is_not_supported() {
        WebSocketClient client = api.connect("dev").sendBinary(Bytes.utf8("x"));

        assertThat(client.awaitClosing(SOON).statusCode()).isEqualTo(1003);
        assertThat(seenByFunction().statusCode()).isEqualTo(1003);
    }

    @Test
    void a_message_of_128_kilobytes_is_taken_in_frames_of_32() {
        try (WebSocketClient client = api.connect("dev")) {
            client.send("x".repeat(128 * 1024), 32 * 1024);

            assertThat(client.await(SOON)).isEqualTo("MESSAGE");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {32 * 1024 + 1, Integer.MAX_VALUE})
    void a_longer_frame_is_too_big(int frameBytes) {
        WebSocketClient client = api.connect("dev").send("x".repeat(32 * 1024 + 1), frameBytes);

        assertThat(client.awaitClosing(SOON).statusCode()).isEqualTo(1009);
        assertThat(seenByFunction().statusCode()).isEqualTo(1009);
    }

    @Test
    void a_longer_message_is_too_big_however_it_is_cut() {
        WebSocketClient client = api.connect("dev").send("x".repeat(128 * 1024 + 1), 1024);

        assertThat(client.awaitClosing(SOON).statusCode()).isEqualTo(1009);
    }

    @Test
    void a_client_that_goes_without_a_word_is_told_to_disconnect_as_abnormal() {
        api.connect("dev").abort();

        assertThat(seenByFunction().statusCode()).isEqualTo(1006);
    }

    @Test
    void a_client_that_closes_its_half_is_gone() throws IOException {
        try (RawWebSocket raw = RawWebSocket.to(gateway, "dev")) {
            raw.socket().shutdownOutput();

            assertThat(seenByFunction().statusCode()).isEqualTo(1006);
        }
    }

    /** A reserved opcode, a frame without a mask, and a control frame that is too long. */
    @ParameterizedTest
    @ValueSource(strings = {"83800000000000", "810178", "89FE0100000000"})
    void what_is_no_websocket_is_a_protocol_error(String frame) throws IOException {
        try (RawWebSocket raw = RawWebSocket.to(gateway, "dev")) {
            assertThat(raw.send(frame).closeCode()).isEqualTo(1002);
        }
        assertThat(seenByFunction().statusCode()).isEqualTo(1002);
    }

    @Test
    void text_that_is_no_utf_8_is_no_message() throws IOException {
        try (RawWebSocket raw = RawWebSocket.to(gateway, "dev")) {
            assertThat(raw.send("818100000000FF").closeCode()).isEqualTo(1007);
        }
    }

    @Test
    void a_client_that_does_not_read_is_not_sent_more_than_it_takes() throws IOException {
        try (RawWebSocket raw = RawWebSocket.to(gateway, "dev")) {
            String connectionId = gateway.webSockets().timelines().get(0).connectionId();
            String news = "x".repeat(100 * 1024);
            int status = 200;
            for (int i = 0; i < 400 && status == 200; i++) {
                status = api.management("POST", "dev", connectionId, news).statusCode();
            }

            assertThat(status).isEqualTo(429);
            assertThat(raw.socket().getInputStream().available()).isPositive();
        }
    }
}
