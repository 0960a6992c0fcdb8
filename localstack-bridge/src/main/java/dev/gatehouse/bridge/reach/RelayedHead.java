package dev.gatehouse.bridge.reach;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The head of a request on its way through a relay. */
final class RelayedHead {

    private static final int LONGEST = 1 << 20;

    private RelayedHead() {}

    /** Reads a head, and gives it with another host and without a second request after it. */
    static byte[] read(InputStream in, String host) throws IOException {
        StringBuilder head = new StringBuilder(line(in)).append("\r\n");
        head.append("Host: ").append(host).append("\r\n");
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String lower = line.toLowerCase(Locale.ROOT);
            if (!lower.startsWith("host:") && !lower.startsWith("connection:")) {
                head.append(line).append("\r\n");
            }
        }
        return head.append("Connection: close\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0 || line.size() == LONGEST) {
                throw new EOFException("no request came");
            }
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
