package dev.gatehouse.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The servers a case needs: canned answers at {@code /b/NAME}, at {@code /b/anything} what was received, and Lambda's Invoke
 * API for its functions.
 */
final class StandInBackends implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ServerSocket server;
    private static final Pattern INVOKE = Pattern.compile("/2015-03-31/functions/([^/]+)/invocations");

    private final JsonNode canned;
    private final StandInFunctions functions;
    private final StandInIssuers issuers;

    StandInBackends(JsonNode canned, StandInFunctions functions, StandInIssuers issuers) throws IOException {
        this.canned = canned;
        this.functions = functions;
        this.issuers = issuers;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    String url(String name) {
        return root() + "/b/" + name;
    }

    /** The root of everything that is served here, without a slash at the end. */
    String root() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "conformance-backend");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                socket.setTcpNoDelay(true);
                start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            BufferedInputStream in = new BufferedInputStream(socket.getInputStream());
            Optional<WireMessage> request = WireMessage.read(in, false);
            while (request.isPresent()) {
                answer(request.get(), socket.getOutputStream());
                request = WireMessage.read(in, false);
            }
        } catch (IOException gone) {
            // the gateway closed the connection, as it may at any time
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(WireMessage request, OutputStream out) throws IOException, InterruptedException {
        String[] start = request.startLine().split(" ");
        String path = start[1].split("\\?", 2)[0];
        Matcher invoke = INVOKE.matcher(path);
        if (invoke.matches()) {
            invoke(decoded(invoke.group(1)), request, out);
            return;
        }
        Optional<String> published = issuers.answer(root(), path);
        if (published.isPresent()) {
            sendJson(published.get(), out);
            return;
        }
        String name = path.startsWith("/b/") ? path.substring(3).split("/", 2)[0] : "anything";
        StringBuilder head = new StringBuilder();
        byte[] body;
        if (canned.has(name)) {
            JsonNode answer = canned.get(name);
            Thread.sleep((long) (answer.path("delaySeconds").asDouble() * 1000));
            body = cannedBody(answer);
            cannedHead(answer, body.length, head);
        } else {
            body = JSON.writeValueAsBytes(received(request, start[0], start[1]));
            head.append("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nDate: Sun, 01 Nov 2026 00:00:00 GMT\r\n")
                    .append("Content-Length: ")
                    .append(body.length)
                    .append("\r\n");
        }
        out.write((head + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        if (!start[0].equals("HEAD")) {
            out.write(body);
        }
        out.flush();
    }

    private static void sendJson(String json, OutputStream out) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String head =
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        out.write(body);
        out.flush();
    }

    private void invoke(String function, WireMessage request, OutputStream out) throws IOException {
        String name = function.contains(":function:")
                ? function.replaceFirst(".*:function:", "").split(":")[0]
                : function;
        Optional<StandInFunctions.Answer> answer =
                functions.invoke(name, new String(request.body(), StandardCharsets.UTF_8));
        boolean event =
                request.header("X-Amz-Invocation-Type").filter("Event"::equals).isPresent();
        String payload = answer.map(a -> event ? "" : a.payload())
                .orElse("{\"Type\": \"User\", \"Message\": \"Function not found: " + function + "\"}");
        byte[] body = payload.getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 " + (answer.isEmpty() ? 404 : event ? 202 : 200) + " -\r\n"
                + (answer.isEmpty() ? "x-amzn-errortype: ResourceNotFoundException\r\n" : "")
                + (answer.filter(StandInFunctions.Answer::failed).isPresent() && !event
                        ? "X-Amz-Function-Error: Unhandled\r\n"
                        : "")
                + "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        out.write(body);
        out.flush();
    }

    private static byte[] cannedBody(JsonNode answer) {
        if (answer.has("bodyBase64")) {
            return Base64.getDecoder().decode(answer.get("bodyBase64").asText());
        }
        JsonNode body = answer.path("body");
        String text = body.isTextual() ? body.asText() : body.isMissingNode() ? "" : body.toString();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void cannedHead(JsonNode answer, int length, StringBuilder head) {
        head.append("HTTP/1.1 ").append(answer.path("status").asInt(200)).append(" -\r\n");
        boolean[] has = {false, false};
        answer.path("headers").properties().forEach(header -> {
            has[0] |= header.getKey().equalsIgnoreCase("date");
            has[1] |= header.getKey().equalsIgnoreCase("content-length");
            JsonNode values = header.getValue();
            (values.isArray() ? values : JSON.createArrayNode().add(values)).forEach(v -> head.append(header.getKey())
                    .append(": ")
                    .append(v.asText())
                    .append("\r\n"));
        });
        if (!has[0]) {
            head.append("Date: Sun, 01 Nov 2026 00:00:00 GMT\r\n");
        }
        if (!has[1]) {
            head.append("Content-Length: ").append(length).append("\r\n");
        }
    }

    private static ObjectNode received(WireMessage request, String method, String target) {
        ObjectNode seen = JSON.createObjectNode();
        String[] pathAndQuery = target.split("\\?", 2);
        String shown = pathAndQuery[0].replaceFirst("^/b/anything", "");
        seen.put("method", method).put("path", shown.isEmpty() ? "/" : shown);
        seen.set("query", query(pathAndQuery.length > 1 ? pathAndQuery[1] : ""));
        ObjectNode headers = seen.putObject("headers");
        request.headers().forEach(h -> add(headers, h[0].toLowerCase(Locale.ROOT), h[1]));
        try {
            seen.put(
                    "body",
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(request.body()))
                            .toString());
        } catch (CharacterCodingException notText) {
            seen.putNull("body");
        }
        return seen.put("bodyBase64", Base64.getEncoder().encodeToString(request.body()));
    }

    private static ObjectNode query(String query) {
        ObjectNode parameters = JSON.createObjectNode();
        for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
            String[] nameAndValue = pair.split("=", 2);
            add(parameters, decoded(nameAndValue[0]), nameAndValue.length > 1 ? decoded(nameAndValue[1]) : "");
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void add(ObjectNode lists, String name, String value) {
        JsonNode list = lists.get(name);
        (list == null ? lists.putArray(name) : (ArrayNode) list).add(value);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
