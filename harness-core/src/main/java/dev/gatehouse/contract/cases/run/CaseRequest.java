package dev.gatehouse.contract.cases.run;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes of what a case says of a request the request that goes out. */
final class CaseRequest {

    private CaseRequest() {}

    static HttpRequest of(JsonNode request, String host) {
        Headers headers = headers(request.path("headers"), host);
        Bytes body = body(request);
        if (body != null && !headers.has("Content-Length")) {
            headers = headers.plus("Content-Length", Integer.toString(body.size()));
        }
        return new HttpRequest(
                request.path("method").asText("GET"), target(request), headers, body == null ? Bytes.EMPTY : body);
    }

    /** The headers in order, {@code Host} first unless the case has one of its own. */
    static Headers headers(JsonNode given, String host) {
        List<Header> headers = new ArrayList<>();
        if (given.isObject()) {
            given.properties()
                    .forEach(
                            e -> headers.add(new Header(e.getKey(), e.getValue().asText())));
        } else {
            given.forEach(
                    h -> headers.add(new Header(h.path(0).asText(), h.path(1).asText())));
        }
        if (headers.stream().noneMatch(h -> h.isNamed("Host"))) {
            headers.add(0, new Header("Host", host));
        }
        return new Headers(headers);
    }

    private static String target(JsonNode request) {
        String stage = request.path("stage").asText("$default");
        String path = (stage.equals("$default") ? "" : "/" + stage)
                + request.path("path").asText("/");
        return withQuery(path, request.path("query"));
    }

    static String withQuery(String path, JsonNode query) {
        if (query.isTextual()) {
            return path + "?" + query.asText();
        }
        List<String> pairs = new ArrayList<>();
        query.forEach(p ->
                pairs.add(encoded(p.path(0).asText()) + "=" + encoded(p.path(1).asText())));
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static @Nullable Bytes body(JsonNode request) {
        if (request.has("bodyBase64")) {
            return Bytes.of(
                    Base64.getDecoder().decode(request.path("bodyBase64").asText()));
        }
        if (request.has("bodyRepeat")) {
            return Bytes.utf8(repeated(request.path("bodyRepeat")));
        }
        JsonNode body = request.path("body");
        if (body.isMissingNode() || body.isNull()) {
            return null;
        }
        return Bytes.utf8(body.isTextual() ? body.asText() : body.toString());
    }

    static String repeated(JsonNode repeat) {
        return repeat.path("text").asText().repeat(repeat.path("times").asInt());
    }
}
