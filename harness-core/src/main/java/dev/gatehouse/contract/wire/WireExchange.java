package dev.gatehouse.contract.wire;

import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One request and its answer over a connection of their own.
 *
 * <pre>{@code
 * HttpResponse answer = new WireExchange(Duration.ofSeconds(30)).send(URI.create("http://127.0.0.1:4566"), request);
 * }</pre>
 *
 * @param limit how long the whole may take, connecting included
 */
public record WireExchange(Duration limit) {

    private static final Set<String> OF_THE_CONNECTION =
            Set.of("content-length", "transfer-encoding", "connection", "keep-alive", "expect", "upgrade");

    /**
     * Sends a request and reads its answer.
     *
     * @param server where to connect to: http or https, host and port
     * @param request complete but for its length; {@code Host} is added if it is not there
     * @throws SocketTimeoutException if the time is up
     * @throws IOException if there is no connection, or the answer is not HTTP, or not all of it comes
     */
    public HttpResponse send(URI server, HttpRequest request) throws IOException {
        Deadline deadline = Deadline.in(limit);
        try (Socket socket = connect(server, deadline)) {
            socket.setTcpNoDelay(true);
            socket.getOutputStream().write(bytes(server, request));
            socket.getOutputStream().flush();
            InputStream in = new BufferedInputStream(new DeadlineStream(socket, deadline));
            return AnswerReader.read(in, request.method().equals("HEAD"));
        }
    }

    private static Socket connect(URI server, Deadline deadline) throws IOException {
        boolean tls = "https".equals(server.getScheme());
        int port = server.getPort() > 0 ? server.getPort() : tls ? 443 : 80;
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(server.getHost(), port), deadline.millis());
            socket.setSoTimeout(deadline.millis());
            return tls ? secured(socket, server.getHost(), port) : socket;
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    private static Socket secured(Socket socket, String host, int port) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket secured = (SSLSocket) factory.createSocket(socket, host, port, true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private static byte[] bytes(URI server, HttpRequest request) {
        StringBuilder head = new StringBuilder(request.method() + " " + request.target() + " HTTP/1.1\r\n");
        if (!request.headers().has("Host")) {
            line(head, "Host", server.getRawAuthority());
        }
        for (Header header : request.headers()) {
            if (!isOfTheConnection(header)) {
                line(head, header.name(), header.value());
            }
        }
        if (!request.body().isEmpty() || Set.of("POST", "PUT", "PATCH").contains(request.method())) {
            line(head, "Content-Length", Integer.toString(request.body().size()));
        }
        line(head, "Connection", "close");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes((head + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.writeBytes(request.body().toByteArray());
        return out.toByteArray();
    }

    private static boolean isOfTheConnection(Header header) {
        return OF_THE_CONNECTION.stream().anyMatch(header::isNamed);
    }

    private static void line(StringBuilder head, String name, String value) {
        head.append(name).append(": ").append(value).append("\r\n");
    }
}
