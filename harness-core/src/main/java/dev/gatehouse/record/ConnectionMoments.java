package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.ConnectionCall;
import dev.gatehouse.flow.exchange.WebSocketClosing;
import dev.gatehouse.flow.exchange.WebSocketEventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts what happened on a connection into words and into order: a reply stands where it was sent, after what it waited for. */
record ConnectionMoments(ConnectionTimeline timeline) {

    private static final int SWITCHING_PROTOCOLS = 101;
    private static final int BAD_REQUEST = 400;

    /** Whether it is the handshake of a client that was not let in. */
    static boolean isRefusal(Flow flow) {
        ConnectionEvent event = flow.connection();
        return event != null && event.type() == WebSocketEventType.CONNECT && flow.status() != SWITCHING_PROTOCOLS;
    }

    List<ConnectionMoment> all() {
        List<ConnectionMoment> moments = new ArrayList<>();
        timeline.flows().forEach(flow -> addEvent(moments, flow));
        timeline.calls().forEach(call -> moments.add(of(call)));
        moments.sort(Comparator.comparing(ConnectionMoment::at));
        return moments;
    }

    private static void addEvent(List<ConnectionMoment> moments, Flow flow) {
        ConnectionEvent event = flow.connection();
        if (event == null) {
            return;
        }
        switch (event.type()) {
            case CONNECT -> moments.add(connect(flow));
            case MESSAGE -> {
                String text = flow.routeRequest().request().body().utf8();
                moments.add(new ConnectionMoment(flow.started(), "client", "Client sent", 0, text, flow));
                addReply(moments, flow);
            }
            case DISCONNECT -> moments.add(disconnect(flow, event.closing()));
        }
    }

    private static ConnectionMoment connect(Flow flow) {
        String title = isRefusal(flow) ? "Client refused" : "Client connected";
        return new ConnectionMoment(flow.started(), "client", title, flow.status(), "", flow);
    }

    private static void addReply(List<ConnectionMoment> moments, Flow flow) {
        String reply = flow.routeResponse().response().body().utf8();
        if (!reply.isEmpty()) {
            boolean error = flow.fault() != null;
            moments.add(new ConnectionMoment(
                    flow.started().plus(flow.took()),
                    "gateway",
                    error ? "Gateway sent an error" : "Gateway replied",
                    error ? flow.status() : 0,
                    reply,
                    null));
        }
    }

    private static ConnectionMoment disconnect(Flow flow, @Nullable WebSocketClosing closing) {
        String how = closing == null ? "" : " with " + closing.statusCode() + " " + closing.reason();
        return new ConnectionMoment(flow.started(), "end", "Connection closed" + how, 0, "", flow);
    }

    private static ConnectionMoment of(ConnectionCall call) {
        String did =
                switch (call.operation()) {
                    case "PostToConnection" -> "Backend pushed";
                    case "GetConnection" -> "Backend asked after the connection";
                    case "DeleteConnection" -> "Backend closed the connection";
                    default -> "Backend called " + call.operation();
                };
        boolean failed = call.status() >= BAD_REQUEST;
        String title = did + (failed ? ", and was answered " + call.status() : "");
        return new ConnectionMoment(call.at(), "backend", title, failed ? call.status() : 0, call.data(), null);
    }
}
