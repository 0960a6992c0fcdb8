package dev.gatehouse;

import dev.gatehouse.flow.listen.GatewayListener;
import dev.gatehouse.flow.listen.ListenerSettings;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * Loads the embedded server while the first definition of a JVM is read: the two take about as long, and need nothing of each
 * other. It is started on loopback, answers one request, and is gone before the first gateway listens.
 */
final class HeadStart {

    /** The server is loaded in much less; longer than this no gateway waits for what is only meant to make it faster. */
    private static final long MOST_MILLIS = 10_000;

    private static final Thread ONCE = start();

    private HeadStart() {}

    private static Thread start() {
        Thread thread = new Thread(HeadStart::serveOnce, "gatehouse-head-start");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** Begins, unless it was begun before in this JVM; returns at once. */
    static void begin() {
        // nothing to do: whoever is first to call this loads the class, and with it the thread
    }

    /** Waits until it is over, so that no class is loaded by two threads that wait for each other. */
    static void await() {
        try {
            ONCE.join(MOST_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void serveOnce() {
        HttpResponse answer = new HttpResponse(200, Headers.of("Content-Type", "text/plain"), Bytes.EMPTY);
        try (GatewayListener listener = GatewayListener.startBoth(
                        ListenerSettings.loopback(), (request, peer) -> answer, serverName -> {
                            throw new IllegalStateException("nobody speaks TLS here");
                        });
                SocketChannel client = SocketChannel.open(listener.address())) {
            client.write(
                    ByteBuffer.wrap("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
            client.read(ByteBuffer.allocate(1024));
        } catch (IOException | RuntimeException unable) {
            // a gateway will meet it again, and tell
        }
    }
}
