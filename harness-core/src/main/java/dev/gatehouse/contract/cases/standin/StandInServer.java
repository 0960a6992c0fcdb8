package dev.gatehouse.contract.cases.standin;

import dev.gatehouse.contract.cases.wire.WireException;
import dev.gatehouse.contract.cases.wire.WireMessage;
import dev.gatehouse.contract.cases.wire.WireReader;
import dev.gatehouse.model.http.Header;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A small HTTP/1.1 server that changes nothing of what it is asked and told to answer. */
final class StandInServer implements AutoCloseable {

    private static final int BACKLOG = 50;

    private final ServerSocket server;
    private final Function<WireMessage, StandInAnswer> answers;
    private final CountDownLatch closed = new CountDownLatch(1);

    StandInServer(InetAddress address, Function<WireMessage, StandInAnswer> answers) throws IOException {
        this.answers = answers;
        this.server = new ServerSocket(0, BACKLOG, address);
        start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "gatehouse-case-stand-in");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                socket.setTcpNoDelay(true);
                start(() -> serve(socket));
            } catch (IOException stopped) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            WireReader in = new WireReader(new BufferedInputStream(socket.getInputStream()));
            Optional<WireMessage> request = in.request();
            while (request.isPresent()) {
                StandInAnswer answer = answers.apply(request.get());
                if (closed.await(answer.delay().toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                write(answer, request.get().startLine().startsWith("HEAD "), socket.getOutputStream());
                request = in.request();
            }
        } catch (IOException | WireException gone) {
            // whoever called closed the connection, as it may at any time
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(StandInAnswer answer, boolean headOnly, OutputStream out) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + answer.status() + " -\r\n");
        for (Header header : answer.headers()) {
            head.append(header.name()).append(": ").append(header.value()).append("\r\n");
        }
        if (!answer.headers().has("Content-Length")) {
            head.append("Content-Length: ").append(answer.body().size()).append("\r\n");
        }
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes((head + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        if (!headOnly) {
            message.writeBytes(answer.body().toByteArray());
        }
        out.write(message.toByteArray());
        out.flush();
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        server.close();
    }
}
