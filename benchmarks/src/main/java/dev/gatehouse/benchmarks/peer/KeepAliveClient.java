package dev.gatehouse.benchmarks.peer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Asks the same over one connection, on a blocking socket.
 *
 * <p>It does as little as a client can, since whatever it costs is added to both sides of a ratio and hides a difference.
 */
public final class KeepAliveClient implements AutoCloseable {

    private static final String LENGTH = "content-length:";

    private final Socket socket;
    private final byte[] request;
    private final byte[] buffer = new byte[8192];
    private int filled;

    /** Connects. */
    public KeepAliveClient(Server server) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setTcpNoDelay(true);
        request = request(server).getBytes(StandardCharsets.US_ASCII);
    }

    private static String request(Server server) {
        String body = server.body();
        String content =
                body.isEmpty() ? "" : "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n";
        return (body.isEmpty() ? "GET " : "POST ") + server.target() + " HTTP/1.1\r\nHost: 127.0.0.1:" + server.port()
                + "\r\nAccept: application/json\r\n" + content + "\r\n" + body;
    }

    /**
     * Asks and waits for the whole answer.
     *
     * @return its length in bytes, head and body
     * @throws IOException if the answer is not a 200
     */
    public int get() throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(request);
        out.flush();
        filled = 0;
        int head = readHead();
        if (buffer[9] != '2' || buffer[10] != '0' || buffer[11] != '0') {
            throw new IOException("Not the expected answer: " + text(filled));
        }
        int whole = head + contentLength(text(head));
        while (filled < whole) {
            readMore();
        }
        return whole;
    }

    /** Asks, and makes sure that the answer is {@link Answer#BODY}. */
    public void getChecked() throws IOException {
        String answer = text(get());
        if (!answer.endsWith("\r\n\r\n" + Answer.BODY)) {
            throw new IOException("Not the expected answer: " + answer);
        }
    }

    private int readHead() throws IOException {
        int from = 0;
        while (true) {
            for (int end = from; end + 3 < filled; end++) {
                if (buffer[end] == '\r' && buffer[end + 1] == '\n' && buffer[end + 2] == '\r') {
                    return end + 4;
                }
            }
            from = Math.max(0, filled - 3);
            readMore();
        }
    }

    private void readMore() throws IOException {
        InputStream in = socket.getInputStream();
        int count = in.read(buffer, filled, buffer.length - filled);
        if (count <= 0) {
            throw new IOException("The server closed the connection after: " + text(filled));
        }
        filled += count;
    }

    private static int contentLength(String head) throws IOException {
        int at = head.toLowerCase(Locale.ROOT).indexOf(LENGTH);
        if (at < 0) {
            throw new IOException("An answer without its length: " + head);
        }
        int end = head.indexOf('\r', at);
        return Integer.parseInt(head.substring(at + LENGTH.length(), end).strip());
    }

    private String text(int length) {
        return new String(buffer, 0, length, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
