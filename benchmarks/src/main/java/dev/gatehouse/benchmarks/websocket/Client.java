package dev.gatehouse.benchmarks.websocket;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One connected client: reads its handshake's answer, then short text frames. */
final class Client {

    private static final int LENGTH_BITS = 0x7F;

    private final SocketChannel socket;
    private StringBuilder head = new StringBuilder();
    private boolean connected;

    Client(SocketChannel socket) {
        this.socket = socket;
    }

    static ByteBuffer handshake(String path) {
        return ByteBuffer.wrap(("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
                        + "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                        + "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    }

    /** What can be read now: {@code connected} or a message; null if nothing is complete. */
    @Nullable
    String read(ByteBuffer buffer) throws IOException {
        buffer.clear();
        if (socket.read(buffer) < 0) {
            throw new EOFException("the gateway closed a connection after " + head);
        }
        buffer.flip();
        String text = StandardCharsets.ISO_8859_1.decode(buffer).toString();
        head.append(text);
        return connected ? message() : answer();
    }

    private @Nullable String answer() {
        int end = head.indexOf("\r\n\r\n");
        if (end < 0) {
            return null;
        }
        if (head.indexOf("HTTP/1.1 101") != 0) {
            throw new IllegalStateException("The handshake was answered with " + head);
        }
        head = new StringBuilder(head.substring(end + 4));
        connected = true;
        return "connected";
    }

    private @Nullable String message() {
        int length = head.length() < 2 ? 0 : head.charAt(1) & LENGTH_BITS;
        if (head.length() < 2 + length || length == 0) {
            return null;
        }
        String message = head.substring(2, 2 + length);
        head = new StringBuilder(head.substring(2 + length));
        return message;
    }
}
