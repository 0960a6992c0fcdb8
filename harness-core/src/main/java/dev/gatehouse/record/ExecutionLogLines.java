package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.ApiKind;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.record.ExecutionLogLine.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes AWS's lines about one flow. */
final class ExecutionLogLines {

    private static final Set<Call.Kind> NOBODY = EnumSet.of(Call.Kind.NONE, Call.Kind.MOCK, Call.Kind.CACHE);

    private final Flow flow;
    private final List<ExecutionLogLine> lines = new ArrayList<>();
    private Instant now;

    private ExecutionLogLines(Flow flow) {
        this.flow = flow;
        this.now = flow.started();
    }

    static List<ExecutionLogLine> of(Flow flow) {
        if (flow.kind() != ApiKind.REST) {
            return List.of();
        }
        ExecutionLogLines log = new ExecutionLogLines(flow);
        FrontLogLines.of(flow).forEach(line -> log.say(Kind.FRONT, line));
        if (!FrontLogLines.refused(flow)) {
            log.methodRequest();
        }
        log.endpoint();
        log.now = flow.started().plus(flow.took());
        Fault fault = flow.fault();
        if (fault == null) {
            log.methodResponse();
        } else {
            log.gatewayResponse(fault);
        }
        log.say(fault == null ? Kind.EVENT : Kind.ERROR, "Method completed with status: " + flow.status());
        flow.integrationResponse()
                .endpoint()
                .http()
                .headers()
                .first("x-amzn-RequestId")
                .ifPresent(id -> log.say(Kind.FRONT, "AWS Integration Endpoint RequestId : " + id));
        return log.lines;
    }

    private void say(String message) {
        say(Kind.EVENT, message);
    }

    private void trace(String message) {
        say(Kind.DATA_TRACE, message);
    }

    private void say(Kind kind, String message) {
        lines.add(new ExecutionLogLine(now, kind, message));
    }

    private void methodRequest() {
        MethodRequestStage stage = flow.methodRequest();
        say("Starting execution for request: " + flow.requestId());
        say("HTTP Method: " + stage.request().method() + ", Resource Path: "
                + stage.route().path());
        trace("Method request path: " + map(stage.route().pathParameters()));
        Map<String, String> query = new LinkedHashMap<>();
        stage.query().all().forEach((name, values) -> query.put(name, String.join(",", values)));
        trace("Method request query string: " + map(query));
        trace("Method request headers: " + headers(stage.request().headers()));
        trace("Method request body before transformations: "
                + text(stage.request().body()));
    }

    /** Nobody is called by a MOCK, or where the cache answers, and AWS writes nothing about it. */
    private void endpoint() {
        Call call = flow.integrationRequest().call();
        if (NOBODY.contains(call.kind())) {
            return;
        }
        String uri = uri(call);
        say("Endpoint request URI: " + uri);
        trace("Endpoint request headers: " + headers(call.headers()));
        trace("Endpoint request body after transformations: " + payload(call));
        say("Sending request to " + uri);
        EndpointAnswer answer = flow.integrationResponse().endpoint();
        if (answer.received()) {
            answered(answer);
        }
    }

    private void answered(EndpointAnswer answer) {
        now = now.plus(answer.latency());
        say("Received response. Status: " + answer.http().status() + ", Integration latency: "
                + answer.latency().toMillis() + " ms");
        trace("Endpoint response headers: " + headers(answer.http().headers()));
        trace("Endpoint response body before transformations: "
                + text(answer.http().body()));
    }

    private void methodResponse() {
        HttpResponse response = flow.methodResponse().response();
        trace("Method response body after transformations: " + text(response.body()));
        trace("Method response headers: " + headers(methodHeaders(response.headers())));
        say("Successfully completed execution");
    }

    private void gatewayResponse(Fault fault) {
        HttpResponse response = flow.methodResponse().response();
        say(Kind.ERROR, FaultLogLine.of(fault, flow.methodRequest()));
        say("Gateway response type: " + fault.type() + " with status code: " + response.status());
        trace("Gateway response body: " + text(response.body()));
        trace("Gateway response headers: " + headers(methodHeaders(response.headers())));
    }

    /** An event made from an empty body is sent as {@code {}}, but AWS logs the body as it was before that. */
    private String payload(Call call) {
        boolean nothingCame = flow.methodRequest().request().body().isEmpty();
        return flow.integrationRequest().passedThrough() && nothingCame ? "" : text(call.payload());
    }

    private static String uri(Call call) {
        if (call.kind() != Call.Kind.LAMBDA) {
            return call.target();
        }
        String[] arn = call.target().split(":", -1);
        String region = arn.length > 3 ? arn[3] : "us-east-1";
        return "https://lambda." + region + ".amazonaws.com/2015-03-31/functions/" + call.target() + "/invocations";
    }

    /** The two ids are added after the method is done, and AWS names the trace id first. */
    private static Headers methodHeaders(Headers headers) {
        List<Header> ordered = new ArrayList<>();
        headers.stream().filter(header -> header.isNamed("X-Amzn-Trace-Id")).forEach(ordered::add);
        headers.stream()
                .filter(header -> !header.isNamed("X-Amzn-Trace-Id")
                        && !header.isNamed("x-amzn-RequestId")
                        && !header.isNamed("x-amz-apigw-id"))
                .forEach(ordered::add);
        return new Headers(ordered);
    }

    private static String headers(Headers headers) {
        Map<String, String> byName = new LinkedHashMap<>();
        for (Header header : headers) {
            byName.merge(header.name(), header.value(), (one, other) -> one + "," + other);
        }
        return map(byName);
    }

    private static String map(Map<String, String> map) {
        return map.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String text(Bytes body) {
        return body.utf8();
    }
}
