package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.ConnectionCall;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The newest calls of {@code @connections}. */
final class ConnectionCalls {

    private final int most;
    private final Deque<ConnectionCall> calls = new ArrayDeque<>();

    ConnectionCalls(int most) {
        this.most = most;
    }

    synchronized void add(ConnectionCall call) {
        calls.addLast(call);
        if (calls.size() > most) {
            calls.removeFirst();
        }
    }

    synchronized List<ConnectionCall> all() {
        return List.copyOf(calls);
    }

    synchronized List<ConnectionCall> about(String connectionId) {
        return calls.stream()
                .filter(call -> call.connectionId().equals(connectionId))
                .toList();
    }

    synchronized Map<String, List<ConnectionCall>> byConnection() {
        return calls.stream().collect(Collectors.groupingBy(ConnectionCall::connectionId));
    }
}
