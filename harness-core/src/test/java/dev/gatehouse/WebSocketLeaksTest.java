package dev.gatehouse;

import static dev.gatehouse.WebSocketApi.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.gatehouse.model.http.Bytes;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

    @Test
    void open_connections_hold_no_thread_each() throws InterruptedException {
        api.mock("$default", "x").deploy("dev");
        int before = threads().size();

        List<WebSocketClient> clients =
                IntStream.range(0, 200).mapToObj(i -> api.connect("dev")).toList();

        // a client has its handshake's answer a moment before the gateway counts it
        eventually(() -> gateway.webSockets().open() == 200);
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
