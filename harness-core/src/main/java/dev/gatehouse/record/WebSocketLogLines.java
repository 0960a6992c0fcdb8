package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.WebSocketClosing;
import dev.gatehouse.flow.exchange.WebSocketEventType;
import dev.gatehouse.record.ExecutionLogLine.Kind;
import java.util.List;

/**
 * Writes AWS's lines about one event of a WebSocket connection. AWS documents none of them; they are as stages of WebSocket
 * APIs have been seen to write them.
 */
final class WebSocketLogLines {

    private static final int SWITCHING_PROTOCOLS = 101;

    private final Flow flow;
    private final ConnectionEvent event;
    private final LogLines log;

    private WebSocketLogLines(Flow flow, ConnectionEvent event) {
        this.flow = flow;
        this.event = event;
        this.log = new LogLines(flow.started());
    }

    static List<ExecutionLogLine> of(Flow flow, ConnectionEvent event) {
        return new WebSocketLogLines(flow, event).all();
    }

    private List<ExecutionLogLine> all() {
        FrontLogLines.of(flow).forEach(line -> log.say(Kind.FRONT, line));
        if (!FrontLogLines.refused(flow)) {
            begin();
        }
        EndpointLogLines endpoint = new EndpointLogLines(flow, log);
        endpoint.write();
        log.at(flow.started().plus(flow.took()));
        Fault fault = flow.fault();
        if (fault != null) {
            log.say(Kind.ERROR, FaultLogLine.of(fault, flow));
        }
        end();
        endpoint.requestId();
        return log.written();
    }

    private void begin() {
        log.say("Starting execution for request: " + flow.requestId());
        log.say("WebSocket Request Route: [" + flow.routeRequest().route().routeKey() + "]");
        switch (event.type()) {
            case CONNECT ->
                log.say("Client [UserAgent: " + userAgent() + ", SourceIp: " + event.sourceIp()
                        + "] is connecting to WebSocket API [" + apiId() + "].");
            case MESSAGE -> {
                log.say("WebSocket API [" + apiId() + "] received message from " + client() + ".");
                log.trace("Message: [" + flow.routeRequest().request().body().utf8() + "]");
            }
            case DISCONNECT -> {}
        }
    }

    private void end() {
        switch (event.type()) {
            case CONNECT -> {
                if (flow.status() == SWITCHING_PROTOCOLS) {
                    log.say(client() + " connected to API [" + apiId() + "] successfully.");
                }
            }
            case MESSAGE ->
                log.say(
                        flow.fault() == null ? Kind.EVENT : Kind.ERROR,
                        "Message from " + client() + " sent to API [" + apiId() + "] with response status code ["
                                + flow.status() + "].");
            case DISCONNECT -> disconnected();
        }
    }

    private void disconnected() {
        WebSocketClosing closing = event.closing();
        boolean called = flow.integrationResponse().endpoint().received();
        log.say(client() + " disconnected from API [" + apiId() + "]"
                + (called ? " with integration response status code [" + flow.status() + "]" : "") + "."
                + (closing == null ? "" : " Close reason: [" + closing.statusCode() + ": " + closing.reason() + "]"));
    }

    private String userAgent() {
        return flow.routeRequest().request().headers().last("User-Agent").orElse("null");
    }

    private String client() {
        return (event.type() == WebSocketEventType.MESSAGE ? "client" : "Client") + " [Connection Id: "
                + event.connectionId() + "]";
    }

    private String apiId() {
        return flow.servedFrom().apiId();
    }
}
