package dev.gatehouse.conformance;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A request or answer read from a socket byte for byte, so that nothing between the case and the gateway tidies it up.
 *
 * @param startLine the first line
 * @param headers name and value of each header line, in order
 * @param body the body, transfer coding removed
 */
record WireMessage(String startLine, List<String[]> headers, byte[] body) {

    static WireMessage of(dev.gatehouse.contract.cases.wire.WireMessage answer) {
        List<String[]> headers = new ArrayList<>();
        answer.headers().forEach(h -> headers.add(new String[] {h.name(), h.value()}));
        return new WireMessage(answer.startLine(), headers, answer.body().toByteArray());
    }

    /** Reads a message; empty at the end of the stream. */
    static Optional<WireMessage> read(InputStream in, boolean bodyless) throws IOException {
        String startLine = line(in);
        if (startLine == null) {
            return Optional.empty();
        }
        List<String[]> headers = headers(in);
        boolean response = startLine.startsWith("HTTP/");
        byte[] body = bodyless || hasNoBody(startLine) ? new byte[0] : body(in, headers, response);
        return Optional.of(new WireMessage(startLine, headers, body));
    }

    /** An answer of these statuses ends with its head, whatever the head says. */
    private static boolean hasNoBody(String startLine) {
        return startLine.matches("HTTP/\\S+ (1..|204|304)\\b.*");
    }

    Optional<String> header(String name) {
        return headers.stream()
                .filter(h -> h[0].equalsIgnoreCase(name))
                .map(h -> h[1])
                .findFirst();
    }

    private static List<String[]> headers(InputStream in) throws IOException {
        List<String[]> headers = new ArrayList<>();
        for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.add(new String[] {
                line.substring(0, colon), line.substring(colon + 1).trim()
            });
        }
        return headers;
    }

    private static byte[] body(InputStream in, List<String[]> headers, boolean untilEnd) throws IOException {
        WireMessage head = new WireMessage("", headers, new byte[0]);
        if (head.header("Transfer-Encoding").filter(v -> v.contains("chunked")).isPresent()) {
            return chunked(in);
        }
        Optional<String> length = head.header("Content-Length");
        if (length.isPresent()) {
            return in.readNBytes(Integer.parseInt(length.get()));
        }
        return untilEnd ? in.readAllBytes() : new byte[0];
    }

    private static byte[] chunked(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            String size = line(in);
            if (size == null) {
                throw new EOFException("the body ended within a chunk");
            }
            byte[] chunk = in.readNBytes(Integer.parseInt(size.split(";", 2)[0].trim(), 16));
            body.writeBytes(chunk);
            line(in);
            if (chunk.length == 0) {
                return body.toByteArray();
            }
        }
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                return line.size() == 0 ? null : line.toString(StandardCharsets.ISO_8859_1);
            }
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
