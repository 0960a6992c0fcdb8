package dev.gatehouse.record;

import java.util.List;
import java.util.Objects;

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
        return flows.all().stream()
                .map(Flow::connection)
                .filter(Objects::nonNull)
                .map(ConnectionEvent::connectionId)
                .distinct()
                .map(this::of)
                .toList();
    }
}
