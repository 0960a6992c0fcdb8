package dev.gatehouse.contract.cases.websocket;

import dev.gatehouse.contract.cases.wire.WireClient;
import dev.gatehouse.contract.cases.wire.WireException;
import dev.gatehouse.contract.cases.wire.WireMessage;
import dev.gatehouse.contract.cases.wire.WireReader;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * Opens WebSocket connections.
 *
 * @param wire where to connect to, and for how long at most
 */
public record WebSocketClient(WireClient wire) {

    private static final String ACCEPT_SALT = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int KEY_BYTES = 16;

    /**
     * Asks for a connection.
     *
     * @param target the path and query, as {@code /dev?a=1}
     * @param headers {@code Host}, {@code Sec-WebSocket-Protocol} and others, beside those that every handshake has
     */
    public Handshake open(String target, Headers headers) throws IOException {
        String key = key();
        Socket socket = wire.connect();
        try {
            HttpRequest request = new HttpRequest("GET", target, complete(headers, key), Bytes.EMPTY);
            socket.getOutputStream().write(WireClient.bytes(request));
            socket.getOutputStream().flush();
            InputStream in = new BufferedInputStream(socket.getInputStream());
            WireMessage answer = new WireReader(in)
                    .head()
                    .orElseThrow(() -> new WireException(
                            wire.server() + " closed the connection without an answer to the handshake"));
            if (answer.status() != 101) {
                socket.close();
                return new Handshake(answer, Optional.empty());
            }
            requireAccept(answer, key);
            return new Handshake(answer, Optional.of(new WebSocketConnection(socket, in)));
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    private static Headers complete(Headers headers, String key) {
        Headers complete = headers.filtered(h -> h.isNamed("Host"))
                .plus("Upgrade", "websocket")
                .plus("Connection", "Upgrade")
                .plus("Sec-WebSocket-Key", key)
                .plus("Sec-WebSocket-Version", "13");
        for (Header header : headers.without("Host")) {
            complete = complete.plus(header.name(), header.value());
        }
        return complete;
    }

    private static String key() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private static void requireAccept(WireMessage answer, String key) {
        String want = accept(key);
        String got = answer.headers().first("Sec-WebSocket-Accept").orElse("");
        if (!got.equals(want)) {
            throw new WireException(
                    "the handshake's Sec-WebSocket-Accept should be " + want + ", and is '" + got + "'");
        }
    }

    private static String accept(String key) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-1").digest((key + ACCEPT_SALT).getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
