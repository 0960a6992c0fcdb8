package dev.gatehouse.report;

import dev.gatehouse.flow.exchange.ConnectionCall;
import dev.gatehouse.flow.exchange.WebSocketClosing;
import dev.gatehouse.flow.exchange.WebSocketEventType;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.record.ConnectionEvent;
import dev.gatehouse.record.ConnectionTimeline;
import dev.gatehouse.record.Flow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts what happened on a connection into words and into order: a reply stands where it was sent, after what it waited for. */
record Moments(ConnectionTimeline timeline) {

    private static final int SWITCHING_PROTOCOLS = 101;
    private static final int BAD_REQUEST = 400;

    private record Moment(Instant at, String side, String title, String tone, String text, @Nullable Flow flow) {}

    /** Whether it is the handshake of a client that was not let in. */
    static boolean isRefusal(Flow flow) {
        ConnectionEvent event = flow.connection();
        return event != null && event.type() == WebSocketEventType.CONNECT && flow.status() != SWITCHING_PROTOCOLS;
    }

    List<MomentView> all() {
        List<Moment> moments = new ArrayList<>();
        timeline.flows().forEach(flow -> addEvent(moments, flow));
        timeline.calls().forEach(call -> moments.add(of(call)));
        moments.sort(Comparator.comparing(Moment::at));
        Instant begin = moments.get(0).at();
        return moments.stream().map(moment -> view(moment, begin)).toList();
    }

    private static MomentView view(Moment moment, Instant begin) {
        Flow flow = moment.flow();
        return new MomentView(
                "+" + StageView.millis(Duration.between(begin, moment.at())),
                moment.side(),
                moment.title(),
                moment.tone(),
                WireText.body(Bytes.utf8(moment.text())),
                flow == null ? null : FlowView.of(flow));
    }

    private static void addEvent(List<Moment> moments, Flow flow) {
        ConnectionEvent event = flow.connection();
        if (event == null) {
            return;
        }
        switch (event.type()) {
            case CONNECT -> moments.add(connect(flow));
            case MESSAGE -> {
                String text = flow.routeRequest().request().body().utf8();
                moments.add(new Moment(flow.started(), "client", "Client sent", "", text, flow));
                addReply(moments, flow);
            }
            case DISCONNECT -> moments.add(disconnect(flow, event.closing()));
        }
    }

    private static Moment connect(Flow flow) {
        String title = isRefusal(flow) ? "Client refused" : "Client connected";
        return new Moment(flow.started(), "client", title, FlowView.tone(flow.status()), "", flow);
    }

    private static void addReply(List<Moment> moments, Flow flow) {
        String reply = flow.routeResponse().response().body().utf8();
        if (!reply.isEmpty()) {
            boolean error = flow.fault() != null;
            moments.add(new Moment(
                    flow.started().plus(flow.took()),
                    "gateway",
                    error ? "Gateway sent an error" : "Gateway replied",
                    error ? FlowView.tone(flow.status()) : "",
                    reply,
                    null));
        }
    }

    private static Moment disconnect(Flow flow, @Nullable WebSocketClosing closing) {
        String how = closing == null ? "" : " with " + closing.statusCode() + " " + closing.reason();
        return new Moment(flow.started(), "end", "Connection closed" + how, "", "", flow);
    }

    private static Moment of(ConnectionCall call) {
        String did =
                switch (call.operation()) {
                    case "PostToConnection" -> "Backend pushed";
                    case "GetConnection" -> "Backend asked after the connection";
                    case "DeleteConnection" -> "Backend closed the connection";
                    default -> "Backend called " + call.operation();
                };
        boolean failed = call.status() >= BAD_REQUEST;
        String title = did + (failed ? ", and was answered " + call.status() : "");
        return new Moment(call.at(), "backend", title, failed ? FlowView.tone(call.status()) : "", call.data(), null);
    }
}
