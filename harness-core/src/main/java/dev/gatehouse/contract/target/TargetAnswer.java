package dev.gatehouse.contract.target;

import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import java.time.Duration;

/**
 * What a target answered.
 *
 * @param http status, headers in order and case, and the body after transfer decoding (compression is not undone)
 * @param took from the first byte sent to the last received, by the machine's clock
 */
public record TargetAnswer(HttpResponse http, Duration took) {

    /** The status code. */
    public int status() {
        return http.status();
    }

    /** The headers in order and case. */
    public Headers headers() {
        return http.headers();
    }

    /** The body as it came. */
    public Bytes body() {
        return http.body();
    }
}
