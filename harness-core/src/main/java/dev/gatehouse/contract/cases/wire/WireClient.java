package dev.gatehouse.contract.cases.wire;

import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.HttpRequest;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;

/**
 * Sends requests byte for byte as they are, each over a connection of its own.
 *
 * @param server where to connect to; the request's {@code Host} is its own matter
 * @param limit how long connecting may take, and how long nothing may come
 */
public record WireClient(URI server, Duration limit) {

    /**
     * Sends a request and reads its answer.
     *
     * @param request complete with {@code Host} and, if it has a body, {@code Content-Length}
     * @throws IOException if the server cannot be reached, or does not answer in time; the message names it
     */
    public WireMessage send(HttpRequest request) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(bytes(request));
            socket.getOutputStream().flush();
            return new WireReader(new BufferedInputStream(socket.getInputStream()))
                    .answer(request.method())
                    .orElseThrow(() -> new WireException(server + " closed the connection without an answer"));
        } catch (SocketTimeoutException e) {
            throw new IOException(server + " did not answer within " + limit.toMillis() + " ms", e);
        }
    }

    /** An open connection to the server, over TLS if its scheme says so; whoever asks closes it. */
    public Socket connect() throws IOException {
        boolean tls = server.getScheme().matches("https|wss");
        int port = server.getPort() >= 0 ? server.getPort() : tls ? 443 : 80;
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(server.getHost(), port), (int) limit.toMillis());
            socket.setSoTimeout((int) limit.toMillis());
            socket.setTcpNoDelay(true);
            return tls
                    ? ((SSLSocketFactory) SSLSocketFactory.getDefault())
                            .createSocket(socket, server.getHost(), port, true)
                    : socket;
        } catch (IOException e) {
            socket.close();
            throw new IOException("no connection to " + server + ": " + e.getMessage(), e);
        }
    }

    /** A request as it goes out. */
    public static byte[] bytes(HttpRequest request) {
        StringBuilder head = new StringBuilder(request.method() + " " + request.target() + " HTTP/1.1\r\n");
        for (Header header : request.headers()) {
            head.append(header.name()).append(": ").append(header.value()).append("\r\n");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes((head + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.writeBytes(request.body().toByteArray());
        return out.toByteArray();
    }
}
