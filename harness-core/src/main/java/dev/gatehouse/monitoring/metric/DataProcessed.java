package dev.gatehouse.monitoring.metric;

import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;

/**
 * How many bytes an HTTP API has moved: AWS does not say which it counts, here they are those of headers and bodies, both ways.
 */
public final class DataProcessed {

    /** {@code Name: value} and the end of the line. */
    private static final int AROUND_A_HEADER = 4;

    private DataProcessed() {}

    /** The bytes of one exchange. */
    public static long bytes(FlowTrace trace) {
        HttpRequest request = trace.incoming().http();
        HttpResponse answer = trace.answer().http();
        return (long) request.target().length()
                + of(request.headers(), request.body())
                + of(answer.headers(), answer.body());
    }

    private static long of(Headers headers, Bytes body) {
        return headers.stream()
                        .mapToLong(header ->
                                (long) header.name().length() + header.value().length() + AROUND_A_HEADER)
                        .sum()
                + body.size();
    }
}
