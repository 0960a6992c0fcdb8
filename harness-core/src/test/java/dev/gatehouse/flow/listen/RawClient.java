package dev.gatehouse.flow.listen;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client that writes and reads bytes as they are. */
public final class RawClient implements AutoCloseable {

    private final Socket socket = new Socket();

    RawClient(GatewayListener listener) throws IOException {
        this(listener.address());
    }

    public RawClient(InetSocketAddress address) throws IOException {
        socket.connect(address, 5000);
        socket.setSoTimeout(5000);
        socket.setTcpNoDelay(true);
    }

    public RawClient send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    public RawClient endOutput() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    /** Head and, by its Content-Length, body of the next response. */
    public String read() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append(next());
        }
        int length = 0;
        for (String line : head.toString().split("\r\n")) {
            if (line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length: ")) {
                length = Integer.parseInt(line.substring(16));
            }
        }
        for (int i = 0; i < length; i++) {
            head.append(next());
        }
        return head.toString();
    }

    /** Everything until the server closes. */
    public String readToEnd() throws IOException {
        InputStream input = socket.getInputStream();
        return new String(input.readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    private char next() throws IOException {
        int read = socket.getInputStream().read();
        if (read < 0) {
            throw new IOException("the server closed the connection");
        }
        return (char) read;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
