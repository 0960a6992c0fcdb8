package dev.gatehouse.contract.cases.wire;

import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the messages of one connection, one after the other. */
public final class WireReader {

    private final InputStream in;

    /** A reader of a stream, which should be a buffered one: it is read byte by byte. */
    public WireReader(InputStream in) {
        this.in = in;
    }

    /** The next request; empty at the end of the stream. */
    public Optional<WireMessage> request() throws IOException {
        Optional<WireMessage> head = head();
        return head.isEmpty() ? head : Optional.of(withBody(head.get(), false));
    }

    /**
     * The next answer; empty at the end of the stream.
     *
     * @param method that of the request, since the answer to {@code HEAD} has no body whatever its head says
     */
    public Optional<WireMessage> answer(String method) throws IOException {
        Optional<WireMessage> head = head();
        if (head.isEmpty() || method.equals("HEAD") || hasNoBody(head.get().startLine())) {
            return head;
        }
        return Optional.of(withBody(head.get(), true));
    }

    /** The head of the next message alone: after the head of a WebSocket handshake come frames. */
    public Optional<WireMessage> head() throws IOException {
        String startLine = line();
        if (startLine == null) {
            return Optional.empty();
        }
        List<Header> headers = new ArrayList<>();
        for (String line = line(); line != null && !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new WireException("a header was expected, and the line is '" + line + "'");
            }
            headers.add(new Header(
                    line.substring(0, colon), line.substring(colon + 1).trim()));
        }
        return Optional.of(new WireMessage(startLine, new Headers(headers), Bytes.EMPTY));
    }

    private static boolean hasNoBody(String startLine) {
        return startLine.matches("HTTP/\\S+ (1..|204|304)\\b.*");
    }

    private WireMessage withBody(WireMessage head, boolean untilEnd) throws IOException {
        return new WireMessage(head.startLine(), head.headers(), Bytes.of(body(head.headers(), untilEnd)));
    }

    private byte[] body(Headers headers, boolean untilEnd) throws IOException {
        if (headers.first("Transfer-Encoding")
                .filter(v -> v.contains("chunked"))
                .isPresent()) {
            return chunked();
        }
        Optional<String> length = headers.first("Content-Length");
        if (length.isPresent()) {
            return in.readNBytes(Integer.parseInt(length.get()));
        }
        return untilEnd ? in.readAllBytes() : new byte[0];
    }

    private byte[] chunked() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            String size = line();
            if (size == null) {
                throw new EOFException("the body ended within a chunk");
            }
            byte[] chunk = in.readNBytes(Integer.parseInt(size.split(";", 2)[0].trim(), 16));
            body.writeBytes(chunk);
            line();
            if (chunk.length == 0) {
                return body.toByteArray();
            }
        }
    }

    private @Nullable String line() throws IOException {
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
