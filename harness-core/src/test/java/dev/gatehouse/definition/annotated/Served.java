package dev.gatehouse.definition.annotated;

import dev.gatehouse.Gateway;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A gateway for one annotated class, and a client to call it with. */
record Served(Gateway gateway, HttpClient client) implements AutoCloseable {

    static Served of(Class<?> api) {
        return new Served(Gateway.start(AnnotatedDefinition.of(api)), HttpClient.newHttpClient());
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, "");
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(gateway.baseUri() + path)), method, body, headers);
    }

    /** An answer from anywhere, as from a domain name. */
    HttpResponse<String> at(String uri) {
        return send(HttpRequest.newBuilder(URI.create(uri)), "GET", "");
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String method, String body, String... headers) {
        request.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        gateway.close();
    }
}
