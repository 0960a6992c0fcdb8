package dev.gatehouse.flow.clientrequest;

import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.RoutedRequest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/**
 * {@code X-Amzn-Trace-Id} of a request.
 *
 * <p>It is derived from the request's id and time, so every step finds the same one without it being carried along.
 *
 * @see <a href="https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html#xray-concepts-tracingheader">Tracing header</a>
 */
public final class TraceHeader {

    /** The header's name as AWS writes it. */
    public static final String NAME = "X-Amzn-Trace-Id";

    private static final String ROOT = "Root=";
    private static final int TIME_DIGITS = 8;
    private static final int ROOT_DIGITS = 24;
    private static final int PARENT_DIGITS = 16;

    private TraceHeader() {}

    /** The client's header if it names a root; else one of this request's own. */
    public static String of(IncomingRequest request) {
        return request.http()
                .headers()
                .last(NAME)
                .filter(value -> value.contains(ROOT))
                .orElseGet(() -> root(request));
    }

    private static String root(IncomingRequest request) {
        String seconds = HexFormat.of().toHexDigits(request.receivedAt().getEpochSecond(), TIME_DIGITS);
        return ROOT + "1-" + seconds + "-" + digits(request).substring(0, ROOT_DIGITS);
    }

    /** The trace's id, as {@code 1-5759e988-bd862e3fe1be46a994272793}. */
    public static String traceId(IncomingRequest request) {
        String header = of(request);
        int start = header.indexOf(ROOT) + ROOT.length();
        int end = header.indexOf(';', start);
        return header.substring(start, end < 0 ? header.length() : end);
    }

    /** The id of the stage's segment, sixteen hexadecimal digits. */
    public static String segmentId(IncomingRequest request) {
        String digits = digits(request);
        return digits.substring(digits.length() - PARENT_DIGITS);
    }

    /** Whether the trace is recorded: unless the client has decided against it, always, so that tests find it. */
    public static boolean isSampled(IncomingRequest request) {
        return !of(request).contains("Sampled=0");
    }

    /** What an endpoint is sent: the stage's segment as its parent where the stage traces. */
    public static String toEndpoint(RoutedRequest request) {
        IncomingRequest incoming = request.incoming();
        return request.servedAt().stage().tracingEnabled()
                ? ROOT + traceId(incoming) + ";Parent=" + segmentId(incoming) + ";Sampled="
                        + (isSampled(incoming) ? 1 : 0)
                : of(incoming);
    }

    /** The header with a parent: Lambda's proxy answers carry one, the client's if it sent one. */
    public static String withParent(IncomingRequest request) {
        String header = of(request);
        if (header.contains("Parent=")) {
            return header;
        }
        return header + ";Parent=" + segmentId(request) + ";Sampled=0";
    }

    /** The hexadecimal digits of the request's id, at least as many as a root needs. */
    private static String digits(IncomingRequest request) {
        if (request.requestId().endsWith("=")) {
            // the short ids of HTTP APIs have few digits of their own
            return HexFormat.of().formatHex(request.requestId().getBytes(StandardCharsets.US_ASCII));
        }
        StringBuilder digits = new StringBuilder(ROOT_DIGITS + PARENT_DIGITS);
        String id = request.requestId().toLowerCase(Locale.ROOT);
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (Character.digit(c, 16) >= 0) {
                digits.append(c);
            }
        }
        while (digits.length() < ROOT_DIGITS) {
            digits.append('0');
        }
        return digits.toString();
    }
}
