package dev.gatehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A call whose headers are sent as they are, {@code Host} among them, which the JDK's client keeps to itself. */
final class RawCall {

    private final Gateway gateway;
    private final String method;
    private final String target;
    private final List<String> headers = new ArrayList<>();

    private RawCall(Gateway gateway, String method, String target) {
        this.gateway = gateway;
        this.method = method;
        this.target = target;
    }

    static RawCall get(Gateway gateway, String target) {
        return new RawCall(gateway, "GET", target);
    }

    /** Without a body. */
    static RawCall post(Gateway gateway, String target) {
        return new RawCall(gateway, "POST", target).with("Content-Length", "0");
    }

    /** Without a body. */
    static RawCall options(Gateway gateway, String target) {
        return new RawCall(gateway, "OPTIONS", target);
    }

    RawCall with(String name, String value) {
        headers.add(name + ": " + value);
        return this;
    }

    Answer send() {
        String host = headers.stream().anyMatch(header -> header.startsWith("Host:")) ? "" : "Host: 127.0.0.1\r\n";
        String head = method + " " + target + " HTTP/1.1\r\n" + host + String.join("\r\n", headers)
                + (headers.isEmpty() ? "" : "\r\n") + "Connection: close\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", gateway.uri().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            return Answer.parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What came back. */
    record Answer(int status, String head, String body) {

        static Answer parse(String text) {
            int end = text.indexOf("\r\n\r\n");
            return new Answer(Integer.parseInt(text.substring(9, 12)), text.substring(0, end), text.substring(end + 4));
        }
    }
}
