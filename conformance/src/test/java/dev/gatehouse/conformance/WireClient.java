package dev.gatehouse.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Sends one request of a case to the gateway, byte for byte as the case says. */
final class WireClient {

    private final URI gateway;

    WireClient(URI gateway) {
        this.gateway = gateway;
    }

    WireMessage send(JsonNode request) throws IOException {
        String method = request.path("method").asText("GET");
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setSoTimeout(40_000);
            socket.getOutputStream().write(bytes(method, request));
            socket.getOutputStream().flush();
            return WireMessage.read(new BufferedInputStream(socket.getInputStream()), method.equals("HEAD"))
                    .orElseThrow(() -> new Mismatch("the gateway closed the connection without an answer"));
        }
    }

    private byte[] bytes(String method, JsonNode request) {
        StringBuilder head = new StringBuilder(method + " " + target(request) + " HTTP/1.1\r\n");
        List<String[]> headers = WireTarget.headers(request.path("headers"));
        if (headers.stream().noneMatch(h -> h[0].equalsIgnoreCase("host"))) {
            headers.add(
                    0, new String[] {"Host", WireTarget.host(request.path("api").asText(), gateway)});
        }
        byte[] body = body(request);
        if (body != null && headers.stream().noneMatch(h -> h[0].equalsIgnoreCase("content-length"))) {
            headers.add(new String[] {"Content-Length", Integer.toString(body.length)});
        }
        headers.forEach(h -> head.append(h[0]).append(": ").append(h[1]).append("\r\n"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes((head + "\r\n").getBytes(StandardCharsets.UTF_8));
        if (body != null) {
            out.writeBytes(body);
        }
        return out.toByteArray();
    }

    URI gateway() {
        return gateway;
    }

    private static String target(JsonNode request) {
        String stage = request.path("stage").asText("$default");
        String path = (stage.equals("$default") ? "" : "/" + stage)
                + request.path("path").asText("/");
        String query = WireTarget.query(request.path("query"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static byte[] body(JsonNode request) {
        if (request.has("bodyBase64")) {
            return Base64.getDecoder().decode(request.get("bodyBase64").asText());
        }
        if (request.has("bodyRepeat")) {
            JsonNode repeat = request.get("bodyRepeat");
            return repeat.get("text")
                    .asText()
                    .repeat(repeat.get("times").asInt())
                    .getBytes(StandardCharsets.UTF_8);
        }
        JsonNode body = request.path("body");
        if (body.isMissingNode() || body.isNull()) {
            return null;
        }
        return (body.isTextual() ? body.asText() : body.toString()).getBytes(StandardCharsets.UTF_8);
    }
}
