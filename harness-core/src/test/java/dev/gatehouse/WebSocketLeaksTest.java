package dev.gatehouse;

import static dev.gatehouse.WebSocketApi.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.gatehouse.model.http.Bytes;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What WebSocket connections leave behind: nothing. */
@Isolated("counts threads of the whole JVM")
class WebSocketLeaksTest {

    private final Gateway gateway = OneMethod.empty();
    private final WebSocketApi api = WebSocketApi.in(gateway);

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("gatehouse-"))
                .collect(Collectors.toSet());
    }

    /** The sockets of this process that one port of loopback has, as Linux lists them. */
    private static long sockets(URI gateway) throws IOException {
        Path connections = Path.of("/proc/self/net/tcp");
        assumeThat(connections).as("only Linux lists the sockets of a process").isReadable();
        String port = String.format(java.util.Locale.ROOT, ":%04X ", gateway.getPort());
        try (Stream<String> lines = Files.lines(connections)) {
            // 01 is an established connection, 08 one that only its other side has closed
            return lines.filter(line -> line.contains(port))
                    .filter(line -> line.matches(".* (01|08) [0-9A-F]{8}:.*"))
                    .count();
        }
    }

    private static void eventually(BooleanSupplier wanted) throws InterruptedException {
        long end = System.nanoTime() + SOON.toNanos();
        while (!wanted.getAsBoolean() && System.nanoTime() < end) {
            java.util.concurrent.TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(wanted.getAsBoolean()).isTrue();
    }

    private static boolean hasNoSockets(URI gateway) {
        try {
            return sockets(gateway) == 0;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void however_connections_end_no_socket_of_them_is_left() throws InterruptedException {
        api.mock("$default", "x").deploy("dev");
        List<WebSocketClient> clients =
                IntStream.range(0, 100).mapToObj(i -> api.connect("dev")).toList();

        for (int i = 0; i < clients.size(); i++) {
            switch (i % 5) {
                case 0 -> clients.get(i).close(1000, "");
                case 1 -> clients.get(i).abort();
                case 2 -> clients.get(i).sendBinary(Bytes.utf8("x")).awaitClosing(SOON);
                case 3 -> clients.get(i).send("x".repeat(40_000)).awaitClosing(SOON);
                default -> api.management("DELETE", "dev", clients.get(i).connectionId(), "");
            }
        }
        clients.forEach(WebSocketClient::abort);

        eventually(() -> gateway.webSockets().open() == 0);
        eventually(() -> hasNoSockets(gateway.uri()));
        gateway.close();
    }

    @Test
    void a_closed_gateway_leaves_no_thread_and_no_client_waiting() throws InterruptedException {
        Set<Thread> before = threads();
        RequestStreamHandler slow = (event, output, context) -> {
            try {
                Thread.sleep(SOON.toMillis());
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        };
        Gateway other = OneMethod.empty();
        other.functions().bind("slow", slow);
        WebSocketApi.in(other).toFunction("$default", "slow").deploy("dev");
        WebSocketClient client = other.webSockets().to("dev").connect().send("x");
        WebSocketClient idle = other.webSockets().to("dev").connect();

        other.close();

        assertThat(client.awaitClosing(SOON).statusCode()).isIn(1001, 1006);
        assertThat(idle.awaitClosing(SOON).statusCode()).isIn(1001, 1006);
        eventually(() -> threads().stream().filter(Thread::isAlive).allMatch(before::contains));
        gateway.close();
    }

    private void fails(String function) {
        RequestStreamHandler throwing = (event, output, context) -> {
            throw new IllegalStateException("broken");
        };
        gateway.functions().bind(function, throwing);
    }

    /** A client that closes its half, one that sends what is no frame, one whose frame has no end, one that only goes. */
    @Test
    void clients_that_misbehave_leave_nothing() throws Exception {
        Set<Thread> before = threads();
        fails("throws");
        api.toFunction("$default", "throws").toFunction("$disconnect", "throws").deploy("dev");
        List<RawWebSocket> clients = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            clients.add(RawWebSocket.to(gateway, "dev"));
        }
        assertThat(gateway.webSockets().open()).isEqualTo(40);

        for (int i = 0; i < clients.size(); i++) {
            RawWebSocket client = clients.get(i);
            switch (i % 4) {
                case 0 -> client.socket().shutdownOutput();
                case 1 -> assertThat(client.send("83800000000000").closeCode()).isEqualTo(1002);
                case 2 -> client.send("81FE4000000000" + "00").socket().close();
                default -> client.socket().close();
            }
        }

        eventually(() -> gateway.webSockets().open() == 0);
        // half of a socket that its client keeps open is the client's to close
        for (RawWebSocket client : clients) {
            client.close();
        }
        eventually(() -> hasNoSockets(gateway.uri()));
        gateway.close();
        eventually(() -> threads().stream().filter(Thread::isAlive).allMatch(before::contains));
    }

    @Test
    void a_client_that_does_not_read_leaves_nothing_when_it_goes() throws Exception {
        api.mock("$default", "x").deploy("dev");
        try (RawWebSocket slow = RawWebSocket.to(gateway, "dev")) {
            String id = gateway.webSockets().timelines().get(0).connectionId();
            String news = "x".repeat(100 * 1024);
            int status = 200;
            for (int i = 0; i < 400 && status == 200; i++) {
                status = api.management("POST", "dev", id, news).statusCode();
            }
            assertThat(status).isEqualTo(429);
            assertThat(slow.socket().isClosed()).isFalse();
        }

        eventually(() -> gateway.webSockets().open() == 0);
        eventually(() -> hasNoSockets(gateway.uri()));
        gateway.close();
    }

    @Test
    void functions_that_throw_leave_no_connection() throws InterruptedException {
        fails("throws");
        api.toFunction("$connect", "throws").deploy("closed");
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> api.connect("closed")).isInstanceOf(WebSocketRefusedException.class);
        }
        WebSocketApi open = WebSocketApi.in(gateway)
                .toFunction("$default", "throws")
                .toFunction("$disconnect", "throws")
                .deploy("dev");
        for (int i = 0; i < 20; i++) {
            try (WebSocketClient client = open.connect("dev")) {
                assertThat(client.send("x").await(SOON)).contains("Internal server error");
            }
        }

        assertThat(gateway.webSockets().open()).isZero();
        eventually(() -> hasNoSockets(gateway.uri()));
        gateway.close();
    }

    @Test
    void open_connections_hold_no_thread_each() throws InterruptedException {
        api.mock("$default", "x").deploy("dev");
        int before = threads().size();

        List<WebSocketClient> clients =
                IntStream.range(0, 200).mapToObj(i -> api.connect("dev")).toList();

        assertThat(gateway.webSockets().open()).isEqualTo(200);
        // the loop of the handshakes, which came one after the other, and the one that looks after idle connections
        assertThat(threads()).hasSizeLessThanOrEqualTo(before + 8);
        clients.forEach(WebSocketClient::abort);
        gateway.close();
    }

    @Test
    void requests_have_loops_of_their_own_while_many_connections_are_open() throws Exception {
        api.mock("$default", "x").deploy("dev");
        List<WebSocketClient> clients =
                IntStream.range(0, 100).mapToObj(i -> api.connect("dev")).toList();

        String connectionId = clients.get(99).connectionId();
        assertThat(api.management("POST", "dev", connectionId, "news").statusCode())
                .isEqualTo(200);
        assertThat(clients.get(99).await(Duration.ofSeconds(5))).isEqualTo("news");
        clients.forEach(WebSocketClient::abort);
        gateway.close();
    }
}
