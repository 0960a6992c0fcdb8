package dev.gatehouse.record;

import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.record.ExecutionLogLine.Kind;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes AWS's lines about the endpoint's call, which are the same for REST and WebSocket APIs.
 *
 * @param flow the exchange
 * @param log where they go
 */
record EndpointLogLines(Flow flow, LogLines log) {

    private static final Set<Call.Kind> NOBODY = EnumSet.of(Call.Kind.NONE, Call.Kind.MOCK, Call.Kind.CACHE);

    /** Nobody is called by a MOCK, or where the cache answers, and AWS writes nothing about it. */
    void write() {
        Call call = flow.integrationRequest().call();
        if (NOBODY.contains(call.kind())) {
            return;
        }
        String uri = uri(call);
        log.say("Endpoint request URI: " + uri);
        log.trace("Endpoint request headers: " + text(call.headers()));
        log.trace("Endpoint request body after transformations: " + payload(call));
        log.say("Sending request to " + uri);
        EndpointAnswer answer = flow.integrationResponse().endpoint();
        if (answer.received()) {
            answered(answer);
        }
    }

    /** The last line of a log, after the answer. */
    void requestId() {
        flow.integrationResponse()
                .endpoint()
                .http()
                .headers()
                .first("x-amzn-RequestId")
                .ifPresent(id -> log.say(Kind.FRONT, "AWS Integration Endpoint RequestId : " + id));
    }

    private void answered(EndpointAnswer answer) {
        log.pass(answer.latency());
        log.say("Received response. Status: " + answer.http().status() + ", Integration latency: "
                + answer.latency().toMillis() + " ms");
        log.trace("Endpoint response headers: " + text(answer.http().headers()));
        log.trace("Endpoint response body before transformations: "
                + answer.http().body().utf8());
    }

    /** An event made from an empty body is sent as {@code {}}, but AWS logs the body as it was before that. */
    private String payload(Call call) {
        boolean nothingCame = flow.methodRequest().request().body().isEmpty();
        String sent = call.payload().utf8();
        return nothingCame
                        && sent.equals("{}")
                        && flow.integrationRequest().passedThrough()
                        && flow.connection() == null
                ? ""
                : sent;
    }

    private static String uri(Call call) {
        if (call.kind() != Call.Kind.LAMBDA) {
            return call.target();
        }
        String[] arn = call.target().split(":", -1);
        String region = arn.length > 3 ? arn[3] : "us-east-1";
        return "https://lambda." + region + ".amazonaws.com/2015-03-31/functions/" + call.target() + "/invocations";
    }

    static String text(Headers headers) {
        Map<String, String> byName = new LinkedHashMap<>();
        for (Header header : headers) {
            byName.merge(header.name(), header.value(), (one, other) -> one + "," + other);
        }
        return text(byName);
    }

    static String text(Map<String, String> map) {
        return map.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
