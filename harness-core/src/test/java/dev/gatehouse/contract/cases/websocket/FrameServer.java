package dev.gatehouse.contract.cases.websocket;

import dev.gatehouse.contract.cases.wire.WireMessage;
import dev.gatehouse.contract.cases.wire.WireReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Accepts one connection, writes what it is told to, and keeps every byte that the client sends. */
final class FrameServer implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final CompletableFuture<WireMessage> request = new CompletableFuture<>();
    private final CompletableFuture<byte[]> received = new CompletableFuture<>();

    FrameServer(String status, byte[] written) throws IOException {
        Thread thread = new Thread(() -> serve(status, written));
        thread.setDaemon(true);
        thread.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    WireMessage request() throws Exception {
        return request.get(10, TimeUnit.SECONDS);
    }

    /** What came after the handshake, once the client has closed the connection. */
    byte[] received() throws Exception {
        return received.get(10, TimeUnit.SECONDS);
    }

    private void serve(String status, byte[] written) {
        try (Socket socket = server.accept()) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            WireMessage opening = new WireReader(in).request().orElseThrow();
            request.complete(opening);
            OutputStream out = socket.getOutputStream();
            String accept = accept(opening.headers().first("Sec-WebSocket-Key").orElseThrow());
            out.write(("HTTP/1.1 " + status + " -\r\nSec-WebSocket-Accept: " + accept + "\r\nX-A: 1\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(written);
            out.flush();
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            in.transferTo(all);
            received.complete(all.toByteArray());
        } catch (Exception e) {
            request.completeExceptionally(e);
            received.completeExceptionally(e);
        }
    }

    private static String accept(String key) throws Exception {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-1")
                        .digest((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
