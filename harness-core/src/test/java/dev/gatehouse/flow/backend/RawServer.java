package dev.gatehouse.flow.backend;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that keeps the bytes of each request's head and answers with the bytes it is told. */
final class RawServer implements AutoCloseable {

    private static final char TLS_HANDSHAKE = 0x16;

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile String answer = "";
    private volatile boolean closeAfterAnswer;
    private volatile boolean drip;

    RawServer() throws IOException {
        start(this::accept);
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    /** What to answer; nothing closes the connection instead. */
    void answer(String bytes) {
        answer = bytes;
    }

    void closeAfterAnswer() {
        closeAfterAnswer = true;
    }

    /** Sends one byte after another, without end. */
    void drip() {
        drip = true;
    }

    String received() throws InterruptedException {
        return String.valueOf(received.poll(5, TimeUnit.SECONDS));
    }

    int requests() {
        return requests.get();
    }

    int connections() {
        return connections.get();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                connections.incrementAndGet();
                start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            for (String head = readHead(client); head != null; head = readHead(client)) {
                requests.incrementAndGet();
                received.add(head);
                if (!answer(client)) {
                    return;
                }
            }
        } catch (IOException | InterruptedException closed) {
            return;
        }
    }

    private boolean answer(Socket client) throws IOException, InterruptedException {
        if (drip) {
            client.getOutputStream().write("HTTP/1.1 200 OK\r\nX-Drip: ".getBytes(StandardCharsets.ISO_8859_1));
            while (true) {
                client.getOutputStream().write('x');
                received.poll(20, TimeUnit.MILLISECONDS);
            }
        }
        client.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
        return !answer.isEmpty() && !closeAfterAnswer;
    }

    private static String readHead(Socket client) throws IOException {
        InputStream input = client.getInputStream();
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int read = input.read();
            if (read < 0) {
                return null;
            }
            head.append((char) read);
            if (head.charAt(0) == TLS_HANDSHAKE) {
                return "a TLS handshake";
            }
        }
        return head.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
