package dev.gatehouse.report;

import dev.gatehouse.record.ConnectionEvent;
import dev.gatehouse.record.ConnectionTimeline;
import dev.gatehouse.record.Flow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the list of flows: a flow of its own, or a WebSocket connection with all of its flows.
 *
 * @param connection null of a flow
 * @param flow null of a connection
 */
public record EntryView(@Nullable ConnectionView connection, @Nullable FlowView flow) {

    /** A connection stands where its first flow would. */
    static List<EntryView> of(List<Flow> flows, List<ConnectionTimeline> connections) {
        Map<String, ConnectionTimeline> waiting = new HashMap<>();
        Map<String, ConnectionTimeline> known = new HashMap<>();
        connections.forEach(connection -> known.put(connection.connectionId(), connection));
        waiting.putAll(known);
        List<EntryView> entries = new ArrayList<>();
        for (Flow flow : flows) {
            ConnectionEvent event = flow.connection();
            String connectionId = event == null ? "" : event.connectionId();
            ConnectionTimeline first = waiting.remove(connectionId);
            if (first != null) {
                entries.add(new EntryView(ConnectionView.of(first), null));
            } else if (!known.containsKey(connectionId)) {
                entries.add(new EntryView(null, FlowView.of(flow)));
            }
        }
        return entries;
    }
}
