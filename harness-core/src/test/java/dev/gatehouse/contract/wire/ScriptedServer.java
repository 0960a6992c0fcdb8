package dev.gatehouse.contract.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Takes one connection, reads a head, and says what it was told to say, right or wrong. */
final class ScriptedServer implements AutoCloseable {

    private interface Script {
        void play(OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket listening;
    private final CompletableFuture<String> received = new CompletableFuture<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    ScriptedServer() {
        try {
            this.listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort());
    }

    String received() {
        return received.join();
    }

    void answers(String text) {
        serve(out -> write(out, text));
    }

    void hangsAfter(String text) {
        serve(out -> {
            write(out, text);
            closed.await();
        });
    }

    void drips(String text, Duration pause) {
        serve(out -> {
            write(out, text);
            while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                write(out, "x");
            }
        });
    }

    private void serve(Script script) {
        Thread thread = new Thread(() -> {
            try (Socket socket = listening.accept()) {
                received.complete(head(socket.getInputStream()));
                script.play(socket.getOutputStream());
            } catch (IOException | InterruptedException e) {
                received.completeExceptionally(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.read());
        }
        return head.toString();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        listening.close();
    }
}
