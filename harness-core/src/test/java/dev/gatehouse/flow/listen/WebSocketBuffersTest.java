package dev.gatehouse.flow.listen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.flow.exchange.ExchangeHandler;
import dev.gatehouse.flow.exchange.Handshake;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.flow.exchange.WebSocketChannel;
import dev.gatehouse.flow.exchange.WebSocketClosing;
import dev.gatehouse.flow.exchange.WebSocketSession;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import io.netty.buffer.ByteBufAllocatorMetric;
import io.netty.buffer.UnpooledByteBufAllocator;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("counts the buffers of the whole JVM")
class WebSocketBuffersTest {

    private static final List<String> FRAMES = List.of(
            "818500000000" + HexFormat.of().formatHex("hello".getBytes(StandardCharsets.US_ASCII)),
            // half of a message, a ping in between, and no more
            "01810000000078" + "898100000000AA",
            // a binary frame, a reserved opcode, text that is no UTF-8, a frame that is too long, a goodbye
            "828100000000FF",
            "83800000000000",
            "818100000000FF",
            "81FE800100000000" + "78".repeat(1000),
            "888200000000" + "03E8");

    private record Echoing() implements ExchangeHandler {

        @Override
        public HttpResponse handle(HttpRequest request, Peer peer) {
            return ListenerFixture.text("");
        }

        @Override
        public Handshake upgrade(HttpRequest request, Peer peer) {
            return new Handshake.Accepted(new HttpResponse(101, Headers.EMPTY, Bytes.EMPTY), new Session());
        }
    }

    private static final class Session implements WebSocketSession {

        private @Nullable WebSocketChannel channel;

        @Override
        public void opened(WebSocketChannel opened) {
            channel = opened;
            opened.send("welcome");
        }

        @Override
        public void active() {}

        @Override
        public void received(String text) {
            if (channel != null) {
                channel.send(text);
            }
        }

        @Override
        public void closed(WebSocketClosing closing) {}
    }

    @Test
    void however_a_connection_ends_its_buffers_are_given_back() throws Exception {
        ByteBufAllocatorMetric used = UnpooledByteBufAllocator.DEFAULT.metric();
        long before = used.usedHeapMemory() + used.usedDirectMemory();
        try (GatewayListener listener = GatewayListener.start(ListenerSettings.loopback(), new Echoing())) {
            for (int i = 0; i < 140; i++) {
                connectAndSend(listener, FRAMES.get(i % FRAMES.size()));
            }
        }

        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (used.usedHeapMemory() + used.usedDirectMemory() > before && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(used.usedHeapMemory() + used.usedDirectMemory()).isLessThanOrEqualTo(before);
    }

    private static void connectAndSend(GatewayListener listener, String frames) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", listener.address().getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write(("GET / HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                    + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            StringBuilder read = new StringBuilder();
            while (read.indexOf("welcome") < 0) {
                read.append((char) socket.getInputStream().read());
            }
            socket.getOutputStream().write(HexFormat.of().parseHex(frames));
            // a part of the connections ends before what they sent was answered
            if (frames.length() % 3 != 0) {
                socket.getInputStream().read();
            }
        }
    }

    @Test
    void a_handshake_without_a_key_is_a_bad_request() throws IOException {
        try (GatewayListener listener = GatewayListener.start(ListenerSettings.loopback(), new Echoing());
                RawClient client = new RawClient(listener)) {
            assertThat(client.send("GET / HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                    + "Sec-WebSocket-Version: 13\r\n\r\n")
                            .read()
                            .toString())
                    .contains("400");
        }
    }

    @Test
    void another_version_of_the_protocol_is_told_which_is_spoken() throws IOException {
        try (GatewayListener listener = GatewayListener.start(ListenerSettings.loopback(), new Echoing());
                RawClient client = new RawClient(listener)) {
            assertThat(client.send("GET / HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                    + "Sec-WebSocket-Version: 8\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n")
                            .read()
                            .toString())
                    .contains("400")
                    .contains("Sec-WebSocket-Version: 13");
        }
    }
}
