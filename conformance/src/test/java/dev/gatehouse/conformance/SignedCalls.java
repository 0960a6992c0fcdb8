package dev.gatehouse.conformance;

import dev.gatehouse.flow.signature.AwsCredentials;
import dev.gatehouse.flow.signature.RequestSigner;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/**
 * Signed requests to one service.
 *
 * @param endpoint where the service is
 * @param service the name that its signatures have
 * @param region as {@code us-east-1}
 */
record SignedCalls(URI endpoint, String service, String region) {

    private static final AwsCredentials CREDENTIALS = new AwsCredentials("test", "test", null);

    HttpResponse<byte[]> send(String method, String target, byte[] body, String... headers) {
        HttpRequest request = new HttpRequest(
                method, target, Headers.of(headers).plus("Host", endpoint.getAuthority()), Bytes.of(body));
        HttpRequest signed = new RequestSigner(service, region).sign(request, CREDENTIALS, Instant.now());
        var call = java.net.http.HttpRequest.newBuilder(endpoint.resolve(target))
                .timeout(Duration.ofSeconds(40))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        for (Header header : signed.headers().without("Host")) {
            call.header(header.name(), header.value());
        }
        try {
            HttpClient client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
            return client.send(call.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("no answer from " + endpoint, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
