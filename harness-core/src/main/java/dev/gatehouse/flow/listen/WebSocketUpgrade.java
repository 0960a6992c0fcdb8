package dev.gatehouse.flow.listen;

import dev.gatehouse.model.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells requests to speak WebSocket from others.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-4.2">RFC 6455, the server's side of the handshake</a>
 */
final class WebSocketUpgrade {

    static final String KEY = "Sec-WebSocket-Key";
    static final String VERSION = "Sec-WebSocket-Version";

    private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int KEY_BYTES = 16;

    private WebSocketUpgrade() {}

    static boolean isAskedBy(HttpRequest request) {
        return request.method().equals("GET")
                && names(request, "Upgrade", "websocket")
                && names(request, "Connection", "upgrade");
    }

    private static boolean names(HttpRequest request, String header, String token) {
        for (String value : request.headers().values(header)) {
            for (String part : value.split(",", -1)) {
                if (part.strip().toLowerCase(Locale.ROOT).equals(token)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What is wrong with the request; null if nothing is. */
    static @Nullable String fault(HttpRequest request) {
        String version = request.headers().last(VERSION).orElse("");
        if (!version.strip().equals("13")) {
            return VERSION + " is '" + version + "', and only 13 is spoken";
        }
        String key = request.headers().last(KEY).orElse("").strip();
        return isKey(key) ? null : KEY + " is no base64 of 16 bytes: '" + key + "'";
    }

    private static boolean isKey(String key) {
        try {
            return Base64.getDecoder().decode(key).length == KEY_BYTES;
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }

    /** The proof that the key was read: {@code Sec-WebSocket-Accept}. */
    static String accept(HttpRequest request) {
        String key = request.headers().last(KEY).orElse("").strip();
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-1").digest((key + MAGIC).getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-1", impossible);
        }
    }
}
