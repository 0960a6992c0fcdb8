package dev.gatehouse.record;

import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.ContentCoding;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Messages as a person reads them: with the body that the client compressed, or that it will see once it has decompressed
 * it. Their {@code Content-Encoding} stays. Secrets, too, can only be found in what is not compressed.
 */
public final class Uncompressed {

    /** More than any message that API Gateway lets pass. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private Uncompressed() {}

    /** A request whose body is readable. */
    public static HttpRequest of(HttpRequest request) {
        Bytes body = body(request.headers(), request.body());
        return body.equals(request.body())
                ? request
                : new HttpRequest(request.method(), request.target(), request.headers(), body);
    }

    /** A response whose body is readable. */
    public static HttpResponse of(HttpResponse response) {
        Bytes body = body(response.headers(), response.body());
        return body.equals(response.body()) ? response : new HttpResponse(response.status(), response.headers(), body);
    }

    private static Bytes body(Headers headers, Bytes body) {
        Optional<ContentCoding> coding = headers.last("Content-Encoding").flatMap(ContentCoding::find);
        if (coding.isEmpty() || body.isEmpty()) {
            return body;
        }
        try {
            return coding.get().decode(body, MOST_BYTES);
        } catch (IOException notInIt) {
            return body;
        }
    }
}
