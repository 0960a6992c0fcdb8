package dev.gatehouse.contract.wire;

import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one answer. Headers of the connection (length, transfer encoding) stay: a test may ask how an answer was framed. */
final class AnswerReader {

    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/\\d(?:\\.\\d)? (\\d{3})\\b.*");
    private static final int SHOWN = 60;

    private AnswerReader() {}

    static HttpResponse read(InputStream in, boolean bodyless) throws IOException {
        int status = status(in);
        Headers headers = headers(in);
        while (status < 200) {
            status = status(in);
            headers = headers(in);
        }
        boolean empty = bodyless || status == 204 || status == 304;
        return new HttpResponse(status, headers, empty ? Bytes.EMPTY : body(in, headers));
    }

    private static int status(InputStream in) throws IOException {
        String line = Lines.read(in).orElseThrow(() -> new EOFException("the connection was closed without an answer"));
        Matcher status = STATUS_LINE.matcher(line);
        if (!status.matches()) {
            throw new ProtocolException("the answer is no HTTP, it begins with \""
                    + line.substring(0, Math.min(SHOWN, line.length())) + "\"");
        }
        return Integer.parseInt(status.group(1));
    }

    private static Headers headers(InputStream in) throws IOException {
        List<Header> headers = new ArrayList<>();
        while (true) {
            String line = Lines.read(in)
                    .orElseThrow(() -> new EOFException("the connection was closed within the answer's headers"));
            if (line.isEmpty()) {
                return new Headers(headers);
            }
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new ProtocolException("the answer has the header line \"" + line + "\"");
            }
            headers.add(new Header(
                    line.substring(0, colon), line.substring(colon + 1).strip()));
        }
    }

    private static Bytes body(InputStream in, Headers headers) throws IOException {
        if (headers.values("Transfer-Encoding").stream().anyMatch(v -> v.contains("chunked"))) {
            return Chunks.read(in);
        }
        Optional<String> length = headers.first("Content-Length");
        return Bytes.of(length.isPresent() ? exactly(in, length.get()) : in.readAllBytes());
    }

    private static byte[] exactly(InputStream in, String length) throws IOException {
        if (!length.matches("\\d{1,9}")) {
            throw new ProtocolException("the answer has the Content-Length \"" + length + "\"");
        }
        int bytes = Integer.parseInt(length);
        byte[] body = in.readNBytes(bytes);
        if (body.length < bytes) {
            throw new EOFException("the answer ended after " + body.length + " of " + bytes + " bytes of its body");
        }
        return body;
    }
}
