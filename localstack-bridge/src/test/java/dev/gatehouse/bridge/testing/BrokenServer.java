package dev.gatehouse.bridge.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** Says the same to everyone, and perhaps never gets to the end of it. */
public final class BrokenServer implements AutoCloseable {

    private final ServerSocket listening;
    private final CountDownLatch closed = new CountDownLatch(1);

    private BrokenServer(String text, boolean hangs) {
        try {
            this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(() -> serve(text, hangs));
        thread.setDaemon(true);
        thread.start();
    }

    /** Says it, and ends the connection. */
    public static BrokenServer saying(String text) {
        return new BrokenServer(text, false);
    }

    /** Says it, and leaves the connection open. */
    public static BrokenServer hangingAfter(String text) {
        return new BrokenServer(text, true);
    }

    /** A whole answer. */
    public static BrokenServer answering(int status, String type, String body) {
        return saying("HTTP/1.1 " + status + " X\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body);
    }

    private void serve(String text, boolean hangs) {
        while (!listening.isClosed()) {
            try (Socket socket = listening.accept()) {
                socket.getInputStream().read(new byte[8192]);
                OutputStream out = socket.getOutputStream();
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.flush();
                if (hangs) {
                    closed.await();
                }
            } catch (IOException over) {
                // the client, or the test, has ended
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Where it listens. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort());
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        listening.close();
    }
}
