package dev.gatehouse.contract.cases.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.cases.wire.WireClient;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WebSocketClientTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final byte[] NOTHING = {};

    private static Handshake open(FrameServer server) throws IOException {
        return new WebSocketClient(new WireClient(server.uri(), LIMIT))
                .open("/dev?a=1", Headers.of("Host", "ws.example", "X-B", "2"));
    }

    @Test
    void the_handshake_goes_out_with_the_given_target_and_headers() throws Exception {
        try (FrameServer server = new FrameServer("101", NOTHING)) {
            open(server).connection().orElseThrow().close();

            assertThat(server.request().startLine()).isEqualTo("GET /dev?a=1 HTTP/1.1");
            assertThat(server.request().headers().first("Host")).contains("ws.example");
            assertThat(server.request().headers().first("X-B")).contains("2");
        }
    }

    @Test
    void a_refused_handshake_shows_its_status_and_headers() throws Exception {
        try (FrameServer server = new FrameServer("403", NOTHING)) {
            Handshake handshake = open(server);

            assertThat(handshake.connection()).isEmpty();
            assertThat(handshake.answer().status()).isEqualTo(403);
            assertThat(handshake.answer().headers().first("X-A")).contains("1");
        }
    }

    @Test
    void a_message_is_put_together_from_its_frames_and_a_ping_between_them_is_answered() throws Exception {
        byte[] frames = {0x01, 2, 'a', 'b', (byte) 0x89, 1, '!', (byte) 0x80, 1, 'c'};
        try (FrameServer server = new FrameServer("101", frames)) {
            WebSocketConnection connection = open(server).connection().orElseThrow();

            assertThat(connection.receive(LIMIT)).isEqualTo(new Received.Message(Bytes.utf8("abc"), false));
            connection.close();
            assertThat(unmasked(server.received(), 0)).isEqualTo("!");
            assertThat(server.received()[0]).isEqualTo((byte) 0x8A);
        }
    }

    @Test
    void a_close_frame_shows_its_code_and_reason() throws Exception {
        byte[] frames = {(byte) 0x88, 5, 0x03, (byte) 0xF1, 'b', 'i', 'g'};
        try (FrameServer server = new FrameServer("101", frames)) {
            WebSocketConnection connection = open(server).connection().orElseThrow();

            assertThat(connection.receive(LIMIT)).isEqualTo(new Received.Closed(1009, "big"));
        }
    }

    @Test
    void what_came_of_a_frame_before_the_time_was_up_is_kept() throws Exception {
        byte[] half = {(byte) 0x81, 2, 'a'};
        try (FrameServer server = new FrameServer("101", half)) {
            WebSocketConnection connection = open(server).connection().orElseThrow();

            assertThat(connection.receive(Duration.ofMillis(50))).isEqualTo(new Received.Nothing());
            assertThat(connection.receive(Duration.ofMillis(50))).isEqualTo(new Received.Nothing());
        }
    }

    @Test
    void a_long_message_goes_out_in_frames_of_at_most_the_given_size() throws Exception {
        try (FrameServer server = new FrameServer("101", NOTHING)) {
            WebSocketConnection connection = open(server).connection().orElseThrow();
            connection.send(Bytes.utf8("abcde"), false, 4);
            connection.close();

            byte[] sent = server.received();
            assertThat(sent).hasSize(2 + 4 + 4 + 2 + 4 + 1);
            assertThat(sent[0]).isEqualTo((byte) 0x01);
            assertThat(unmasked(sent, 0)).isEqualTo("abcd");
            assertThat(sent[10]).isEqualTo((byte) 0x80);
            assertThat(unmasked(sent, 10)).isEqualTo("e");
        }
    }

    @Test
    void lengths_of_two_and_of_eight_bytes_are_written() {
        byte[] mask = {0, 0, 0, 0};

        assertThat(new Frame(true, Frame.BINARY, new byte[300]).masked(mask))
                .startsWith(0x82, 0xFE, 0x01, 0x2C)
                .hasSize(308);
        assertThat(new Frame(true, Frame.TEXT, new byte[70_000]).masked(mask))
                .startsWith(0x81, 0xFF, 0, 0, 0, 0, 0, 1, 0x11, 0x70)
                .hasSize(70_014);
    }

    /** The payload of a short frame that begins at an offset. */
    private static String unmasked(byte[] sent, int at) {
        int length = sent[at + 1] & 0x7F;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) (sent[at + 6 + i] ^ sent[at + 2 + i % 4]));
        }
        return text.toString();
    }
}
