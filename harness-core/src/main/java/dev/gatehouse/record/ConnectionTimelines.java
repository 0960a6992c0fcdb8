package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.ConnectionCall;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The timelines of a gateway's WebSocket connections: a live view, as far as flows are kept. */
public final class ConnectionTimelines {

    private final Flows flows;
    private final ConnectionCalls calls;

    ConnectionTimelines(Flows flows, ConnectionCalls calls) {
        this.flows = flows;
        this.calls = calls;
    }

    /** What happened on a connection so far; nothing if there is none of this id. */
    public ConnectionTimeline of(String connectionId) {
        List<Flow> events = flows.all().stream()
                .filter(flow -> flow.connection() != null
                        && flow.connection().connectionId().equals(connectionId))
                .toList();
        return new ConnectionTimeline(connectionId, events, calls.about(connectionId));
    }

    /** The timelines of all connections, by when they were asked for, those refused too. */
    public List<ConnectionTimeline> all() {
        Map<String, List<Flow>> events = new LinkedHashMap<>();
        for (Flow flow : flows.all()) {
            ConnectionEvent event = flow.connection();
            if (event != null) {
                events.computeIfAbsent(event.connectionId(), id -> new ArrayList<>())
                        .add(flow);
            }
        }
        Map<String, List<ConnectionCall>> about = calls.byConnection();
        return events.entrySet().stream()
                .map(entry -> new ConnectionTimeline(
                        entry.getKey(), entry.getValue(), about.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }
}
