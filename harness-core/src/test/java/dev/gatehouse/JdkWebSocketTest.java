package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** WebSocket APIs with a client that is none of ours: the JDK's. */
class JdkWebSocketTest {

    private final Gateway gateway = OneMethod.empty();
    private final WebSocketApi api = WebSocketApi.in(gateway);
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        gateway.close();
    }

    private WebSocket connect(String stageName) {
        URI uri = URI.create(gateway.baseUri(api.id(), stageName).toString().replace("http:", "ws:"));
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols("chat")
                .buildAsync(uri, new Listening(heard))
                .join();
    }

    private String next() throws InterruptedException {
        return heard.poll(10, TimeUnit.SECONDS);
    }

    private record Listening(BlockingQueue<String> heard) implements WebSocket.Listener {

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            heard.add(text.toString());
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onPong(WebSocket socket, java.nio.ByteBuffer message) {
            heard.add("pong");
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int statusCode, String reason) {
            heard.add("closed " + statusCode);
            return null;
        }
    }

    @Test
    void it_connects_speaks_is_heard_and_says_goodbye() throws InterruptedException {
        api.mock("$default", "$context.routeKey").deploy("dev");
        WebSocket socket = connect("dev");

        socket.sendText("hello", true).join();
        assertThat(next()).isEqualTo("$default");
        socket.sendPing(java.nio.ByteBuffer.allocate(0)).join();
        assertThat(next()).isEqualTo("pong");
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "bye").join();
        assertThat(next()).isEqualTo("closed 1000");
    }

    @Test
    void it_speaks_over_tls_to_the_same_port() throws InterruptedException {
        api.mock("$default", "$context.domainName").deploy("dev");
        URI uri = URI.create(gateway.baseUri(api.id(), "dev").toString().replace("http:", "wss:"));
        WebSocket socket = HttpClient.newBuilder()
                .sslContext(gateway.domains().https().sslContext())
                .build()
                .newWebSocketBuilder()
                .buildAsync(uri, new Listening(heard))
                .join();

        socket.sendText("hello", true).join();

        assertThat(next()).isEqualTo(gateway.uri().getAuthority());
        socket.abort();
    }

    @Test
    void its_message_is_waited_for_until_the_function_is_done() throws InterruptedException {
        CountDownLatch called = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        gateway.functions()
                .bind("f", (com.amazonaws.services.lambda.runtime.RequestStreamHandler) (event, output, context) -> {
                    called.countDown();
                    assertThatCode(done::await).doesNotThrowAnyException();
                });
        api.toFunction("$default", "f").deploy("dev");
        connect("dev").sendText("hello", true).join();
        assertThat(called.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(gateway.webSockets().awaitAnswered(id -> false, Duration.ZERO))
                .isTrue();
        assertThat(gateway.webSockets().awaitAnswered(id -> true, Duration.ofMillis(1)))
                .isFalse();
        done.countDown();
        assertThat(gateway.webSockets().awaitAnswered(id -> true, Duration.ofSeconds(10)))
                .isTrue();
        assertThat(gateway.webSockets().timelines().get(0).messages()).containsExactly("hello");
    }

    @Test
    void it_is_given_the_subprotocol_that_connect_chose() {
        gateway.functions().bind("f", (com.amazonaws.services.lambda.runtime.RequestStreamHandler)
                (event, output, context) -> output.write("{\"headers\": {\"Sec-WebSocket-Protocol\": \"chat\"}}"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        api.toFunction("$connect", "f").deploy("dev");

        assertThat(connect("dev").getSubprotocol()).isEqualTo("chat");
    }

    @Test
    void it_hears_why_it_may_not_connect() {
        api.mock("$default", "x").deploy("dev");

        assertThatThrownBy(() -> connect("prod"))
                .hasCauseInstanceOf(WebSocketHandshakeException.class)
                .cause()
                .satisfies(refused -> assertThat(((WebSocketHandshakeException) refused)
                                .getResponse()
                                .statusCode())
                        .isEqualTo(403));
    }

    @Test
    void it_is_pushed_a_long_message() throws InterruptedException {
        api.mock("$default", "x").deploy("dev");
        connect("dev");
        String connectionId = gateway.webSockets().timelines().get(0).connectionId();

        api.management("POST", "dev", connectionId, "y".repeat(128 * 1024));

        StringBuilder whole = new StringBuilder();
        while (whole.length() < 128 * 1024) {
            whole.append(next());
        }
        assertThat(whole.toString()).isEqualTo("y".repeat(128 * 1024));
    }

    @Test
    void it_sends_a_long_message_in_frames() throws InterruptedException {
        api.mock("$default", "$context.routeKey").deploy("dev");
        WebSocket socket = connect("dev");

        for (int sent = 0; sent < 3; sent++) {
            socket.sendText("x".repeat(32 * 1024), false).join();
        }
        socket.sendText("x".repeat(32 * 1024), true).join();

        assertThat(next()).isEqualTo("$default");
        socket.abort();
    }

    @Test
    void it_is_closed_for_bytes_and_for_too_much_text() throws InterruptedException {
        api.mock("$default", "x").deploy("dev");

        connect("dev").sendBinary(java.nio.ByteBuffer.wrap(new byte[] {1, 2}), true);
        assertThat(next()).isEqualTo("closed 1003");
        // which this client cuts into frames of its own
        connect("dev").sendText("x".repeat(128 * 1024 + 1), true);
        assertThat(next()).isEqualTo("closed 1009");
    }
}
