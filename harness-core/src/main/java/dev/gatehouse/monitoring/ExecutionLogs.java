package dev.gatehouse.monitoring;

import dev.gatehouse.monitoring.executionlog.ExecutionLogEvent;
import dev.gatehouse.record.Flow;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The execution logs of a gateway, oldest event first: a live view. */
public final class ExecutionLogs {

    private final Supplier<Stream<ExecutionLogEvent>> events;

    ExecutionLogs(Supplier<Stream<ExecutionLogEvent>> events) {
        this.events = events;
    }

    /** Every event, of all stages. */
    public List<ExecutionLogEvent> all() {
        return events.get().toList();
    }

    /**
     * The events of a log group.
     *
     * @param logGroup as {@code API-Gateway-Execution-Logs_a1b2c3d4e5/dev}; a canary's ends with {@code /Canary}
     */
    public List<String> inGroup(String logGroup) {
        return events.get()
                .filter(event -> event.logGroup().equals(logGroup))
                .map(ExecutionLogEvent::text)
                .toList();
    }

    /** The events about one exchange; none if the method's settings log none. */
    public List<String> of(Flow flow) {
        return events.get()
                .filter(event -> event.requestId().equals(flow.requestId()))
                .map(ExecutionLogEvent::text)
                .toList();
    }
}
