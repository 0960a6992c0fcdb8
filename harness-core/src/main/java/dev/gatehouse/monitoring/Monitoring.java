package dev.gatehouse.monitoring;

import dev.gatehouse.flow.exchange.ConnectionCall;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.monitoring.accesslog.AccessLog;
import dev.gatehouse.monitoring.executionlog.StageExecutionLog;
import dev.gatehouse.monitoring.metric.Metrics;
import dev.gatehouse.monitoring.xray.XrayTrace;
import dev.gatehouse.record.redaction.Redaction;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a gateway's stages tell the outside: access logs, execution logs, metrics and X-Ray traces.
 *
 * <pre>{@code
 * monitoring.accessLog().ofStage("dev");                         // the lines in the stage's own format
 * monitoring.executionLog().of(flows.of(response));              // what the method's settings let through
 * monitoring.metrics().statistics(Metric.SERVER_ERROR, Dimensions.stage("pets", "dev")).sum();
 * }</pre>
 *
 * <p>Everything is rendered from what is recorded when it is asked for, so it costs a request nothing, is there before the
 * client has its answer, and goes as far back as the recorder's limits.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-monitor.html">Monitor REST APIs</a>
 */
public final class Monitoring {

    private final Supplier<List<FlowTrace>> traces;
    private final Supplier<List<ConnectionCall>> calls;
    private final Redaction redaction;

    /**
     * What can be told of these exchanges.
     *
     * @param traces the exchanges that are kept, oldest first
     * @param calls the calls of {@code @connections} that are kept, oldest first
     * @param redaction the names of secrets, masked in execution logs
     */
    public Monitoring(Supplier<List<FlowTrace>> traces, Supplier<List<ConnectionCall>> calls, Redaction redaction) {
        this.traces = traces;
        this.calls = calls;
        this.redaction = redaction;
    }

    /** The access logs; as on AWS nothing is masked in them, since they show only what their format asks for. */
    public AccessLogs accessLog() {
        return new AccessLogs(() -> traces.get().stream()
                .map(AccessLog::line)
                .flatMap(Optional::stream)
                .toList());
    }

    /** The execution logs, with AWS's masks. */
    public ExecutionLogs executionLog() {
        return new ExecutionLogs(
                () -> traces.get().stream().flatMap(trace -> StageExecutionLog.events(trace, redaction).stream()));
    }

    /** The metrics. */
    public Metrics metrics() {
        return new Metrics(traces, calls);
    }

    /** The X-Ray traces of stages with {@code tracingEnabled}, oldest first. */
    public List<XrayTrace> xrayTraces() {
        return traces.get().stream()
                .map(XrayTrace::of)
                .flatMap(Optional::stream)
                .toList();
    }
}
