package dev.gatehouse.monitoring.executionlog;

import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.ServedAt;
import dev.gatehouse.model.rest.MethodSetting;
import dev.gatehouse.model.rest.MethodSettingKey;
import dev.gatehouse.record.ExecutionLog;
import dev.gatehouse.record.ExecutionLogLine.Kind;
import dev.gatehouse.record.redaction.Redaction;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the execution logs of stages. The settings of the method decide what is written, as they were when the request came.
 */
public final class StageExecutionLog {

    private StageExecutionLog() {}

    /**
     * The events about an exchange; none if it reached no method, since levels are set by method.
     *
     * @param redaction the names of secrets, which AWS's masks stand for
     */
    public static List<ExecutionLogEvent> events(FlowTrace trace, Redaction redaction) {
        RoutedRequest routed = trace.output(RoutedRequest.class);
        Set<Kind> kinds = routed == null ? Set.of() : kinds(setting(routed));
        if (routed == null || kinds.isEmpty()) {
            return List.of();
        }
        String group = logGroup(routed.servedAt());
        return ExecutionLog.of(trace, redaction).asStageLog(kinds).stream()
                .map(text -> new ExecutionLogEvent(routed.incoming().requestId(), group, text))
                .toList();
    }

    private static String logGroup(ServedAt at) {
        return "API-Gateway-Execution-Logs_" + at.api().id() + "/" + at.stage().stageName()
                + (at.canary() ? "/Canary" : "");
    }

    private static Optional<MethodSetting> setting(RoutedRequest routed) {
        MethodSettingKey method =
                new MethodSettingKey(routed.resource().path(), routed.method().httpMethod());
        return method.in(routed.servedAt().stage().methodSettings());
    }

    private static Set<Kind> kinds(Optional<MethodSetting> setting) {
        String level = setting.map(MethodSetting::loggingLevel).orElse("OFF");
        Set<Kind> kinds =
                switch (Objects.requireNonNullElse(level, "OFF")) {
                    case "INFO" -> EnumSet.of(Kind.FRONT, Kind.EVENT, Kind.ERROR);
                    case "ERROR" -> EnumSet.of(Kind.ERROR);
                    default -> EnumSet.noneOf(Kind.class);
                };
        if (kinds.contains(Kind.EVENT) && setting.orElseThrow().dataTraceEnabled()) {
            kinds.add(Kind.DATA_TRACE);
        }
        return kinds;
    }
}
