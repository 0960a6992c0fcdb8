package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.ApiKind;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.record.ExecutionLogLine.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes AWS's lines about one flow. */
final class ExecutionLogLines {

    private final Flow flow;
    private final LogLines log;

    private ExecutionLogLines(Flow flow) {
        this.flow = flow;
        this.log = new LogLines(flow.started());
    }

    /** HTTP APIs have no execution log. */
    static List<ExecutionLogLine> of(Flow flow) {
        ConnectionEvent event = flow.connection();
        if (event != null) {
            return WebSocketLogLines.of(flow, event);
        }
        return flow.kind() == ApiKind.REST ? new ExecutionLogLines(flow).ofRest() : List.of();
    }

    private List<ExecutionLogLine> ofRest() {
        FrontLogLines.of(flow).forEach(line -> log.say(Kind.FRONT, line));
        if (!FrontLogLines.refused(flow)) {
            methodRequest();
        }
        EndpointLogLines endpoint = new EndpointLogLines(flow, log);
        endpoint.write();
        log.at(flow.started().plus(flow.took()));
        Fault fault = flow.fault();
        if (fault == null) {
            methodResponse();
        } else {
            gatewayResponse(fault);
        }
        log.say(fault == null ? Kind.EVENT : Kind.ERROR, "Method completed with status: " + flow.status());
        endpoint.requestId();
        return log.written();
    }

    private void methodRequest() {
        MethodRequestStage stage = flow.methodRequest();
        log.say("Starting execution for request: " + flow.requestId());
        log.say("HTTP Method: " + stage.request().method() + ", Resource Path: "
                + stage.route().path());
        log.trace("Method request path: " + EndpointLogLines.text(stage.route().pathParameters()));
        Map<String, String> query = new LinkedHashMap<>();
        stage.query().all().forEach((name, values) -> query.put(name, String.join(",", values)));
        log.trace("Method request query string: " + EndpointLogLines.text(query));
        log.trace("Method request headers: "
                + EndpointLogLines.text(stage.request().headers()));
        log.trace("Method request body before transformations: "
                + stage.request().body().utf8());
    }

    private void methodResponse() {
        HttpResponse response = flow.methodResponse().response();
        log.trace(
                "Method response body after transformations: " + response.body().utf8());
        log.trace("Method response headers: " + EndpointLogLines.text(methodHeaders(response.headers())));
        log.say("Successfully completed execution");
    }

    private void gatewayResponse(Fault fault) {
        HttpResponse response = flow.methodResponse().response();
        log.say(Kind.ERROR, FaultLogLine.of(fault, flow));
        log.say("Gateway response type: " + fault.type() + " with status code: " + response.status());
        log.trace("Gateway response body: " + response.body().utf8());
        log.trace("Gateway response headers: " + EndpointLogLines.text(methodHeaders(response.headers())));
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
}
