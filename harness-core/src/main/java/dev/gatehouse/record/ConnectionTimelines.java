package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.ConnectionCall;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.record.redaction.Masking;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The timelines of a gateway's WebSocket connections: a live view, as far as flows are kept. */
public final class ConnectionTimelines {

    private final Flows flows;
    private final ConnectionCalls calls;
    private final Masking masking;

    ConnectionTimelines(Flows flows, ConnectionCalls calls, Masking masking) {
        this.flows = flows;
        this.calls = calls;
        this.masking = masking;
    }

    /** What happened on a connection so far; nothing if there is none of this id. */
    public ConnectionTimeline of(String connectionId) {
        List<Flow> events = flows.all().stream()
                .filter(flow -> flow.connection() != null
                        && flow.connection().connectionId().equals(connectionId))
                .toList();
        return new ConnectionTimeline(connectionId, events, masked(calls.about(connectionId)));
    }

    /** The timelines of all connections, by when they were asked for, those refused too. */
    public List<ConnectionTimeline> all() {
        return of(flows.all());
    }

    /** The timelines of the connections that these flows are about, of these flows alone. */
    public List<ConnectionTimeline> of(List<Flow> kept) {
        Map<String, List<Flow>> events = new LinkedHashMap<>();
        for (Flow flow : kept) {
            ConnectionEvent event = flow.connection();
            if (event != null) {
                events.computeIfAbsent(event.connectionId(), id -> new ArrayList<>())
                        .add(flow);
            }
        }
        Map<String, List<ConnectionCall>> about = calls.byConnection();
        return events.entrySet().stream()
                .map(entry -> new ConnectionTimeline(
                        entry.getKey(), entry.getValue(), masked(about.getOrDefault(entry.getKey(), List.of()))))
                .toList();
    }

    private List<ConnectionCall> masked(List<ConnectionCall> about) {
        return about.stream()
                .map(call -> call.withData(masking.body(Bytes.utf8(call.data())).utf8()))
                .toList();
    }
}
