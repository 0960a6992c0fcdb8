package dev.gatehouse.model.http;

import java.util.Objects;
import java.util.Optional;

/**
 * A request as it stood on the wire.
 *
 * @param method the method, in the sender's case
 * @param target the request target: percent-encoded path, and query after {@code ?} if there is one; nothing decoded
 * @param headers the headers in order and case
 * @param body the body after transfer decoding; empty if there was none
 */
public record HttpRequest(String method, String target, Headers headers, Bytes body) {

    public HttpRequest {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(target, "target");
    }

    /** The path as sent, still percent-encoded. */
    public String rawPath() {
        int question = target.indexOf('?');
        return question < 0 ? target : target.substring(0, question);
    }

    /** What stood after the first {@code ?}, still encoded; empty if there was no {@code ?}. */
    public Optional<String> rawQuery() {
        int question = target.indexOf('?');
        return question < 0 ? Optional.empty() : Optional.of(target.substring(question + 1));
    }
}
