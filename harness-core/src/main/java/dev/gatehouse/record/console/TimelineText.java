package dev.gatehouse.record.console;

import dev.gatehouse.flow.exchange.ConnectionCall;
import dev.gatehouse.flow.exchange.WebSocketClosing;
import dev.gatehouse.record.ConnectionEvent;
import dev.gatehouse.record.ConnectionTimeline;
import dev.gatehouse.record.Flow;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The timeline of a WebSocket connection as text, a line for each event and each call of a backend, in the order in which they
 * came.
 *
 * <pre>
 * connection w1xXBsegJAoQY14=
 *   CONNECT $connect → 101 ✓✓✓✓ 234 ms
 *   MESSAGE join → 200 ✓✓✓✓ 188 ms · {"action": "join"} answered by joined
 *   PostToConnection → 200 · news
 *   DISCONNECT $disconnect → 200 ✓✓✓✓ 298 ms · 4000 done
 * </pre>
 */
public final class TimelineText {

    private TimelineText() {}

    /** The whole timeline. */
    public static String of(ConnectionTimeline timeline) {
        Stream<Line> flows = timeline.flows().stream().map(flow -> new Line(flow.started(), event(flow)));
        Stream<Line> calls = timeline.calls().stream().map(call -> new Line(call.at(), call(call)));
        return Stream.concat(flows, calls)
                .sorted(Comparator.comparing(Line::at))
                .map(line -> "  " + Page.fitted(Page.printable(line.text()), Page.WIDTH - 2) + "\n")
                .collect(Collectors.joining("", "connection " + timeline.connectionId() + "\n", ""));
    }

    private static String event(Flow flow) {
        ConnectionEvent event = flow.connection();
        String marks =
                flow.stages().stream().map(stage -> FlowText.mark(flow, stage)).collect(Collectors.joining(""));
        String key = flow.routeRequest().route().routeKey();
        return (event == null ? "" : event.type() + " ") + (key.isEmpty() ? "no route" : key) + " → "
                + flow.status() + " " + marks + " " + DurationText.of(flow.took())
                + (event == null ? "" : detail(flow, event));
    }

    private static String detail(Flow flow, ConnectionEvent event) {
        return switch (event.type()) {
            case CONNECT -> "";
            case MESSAGE -> " · " + flow.routeRequest().request().body().utf8() + reply(flow);
            case DISCONNECT -> closing(event.closing());
        };
    }

    private static String reply(Flow flow) {
        String reply = flow.routeResponse().response().body().utf8();
        return reply.isEmpty() ? "" : " answered by " + reply;
    }

    private static String closing(@Nullable WebSocketClosing closing) {
        return closing == null ? "" : " · " + closing.statusCode() + " " + closing.reason();
    }

    private static String call(ConnectionCall call) {
        return call.operation() + " → " + call.status() + (call.data().isEmpty() ? "" : " · " + call.data());
    }

    private record Line(Instant at, String text) {}
}
