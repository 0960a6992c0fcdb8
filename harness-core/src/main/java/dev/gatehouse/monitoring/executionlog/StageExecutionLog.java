package dev.gatehouse.monitoring.executionlog;

import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.HttpApiArrival;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.RoutedWebSocketEvent;
import dev.gatehouse.flow.exchange.ServedAt;
import dev.gatehouse.flow.exchange.WebSocketEvent;
import dev.gatehouse.model.rest.MethodSetting;
import dev.gatehouse.model.rest.MethodSettingKey;
import dev.gatehouse.model.v2.RouteSettings;
import dev.gatehouse.record.ExecutionLog;
import dev.gatehouse.record.ExecutionLogLine.Kind;
import dev.gatehouse.record.redaction.Redaction;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the execution logs of stages. The settings of the method or route decide what is written, as they were when the request came.
 */
public final class StageExecutionLog {

    private StageExecutionLog() {}

    /**
     * The events about an exchange; none if it reached no method of a REST API, since levels are set by method.
     *
     * @param redaction the names of secrets, which AWS's masks stand for
     */
    public static List<ExecutionLogEvent> events(FlowTrace trace, Redaction redaction) {
        WebSocketEvent event = trace.webSocket();
        if (event != null) {
            return ofWebSocket(trace, event, redaction);
        }
        RoutedRequest routed = trace.output(RoutedRequest.class);
        if (routed == null) {
            return List.of();
        }
        Optional<MethodSetting> setting = setting(routed);
        Set<Kind> kinds = kinds(
                setting.map(MethodSetting::loggingLevel).orElse(null),
                setting.map(MethodSetting::dataTraceEnabled).orElse(false));
        return events(trace, logGroup(routed.servedAt()), kinds, redaction);
    }

    private static List<ExecutionLogEvent> ofWebSocket(FlowTrace trace, WebSocketEvent event, Redaction redaction) {
        HttpApiArrival at = event.connection().arrival();
        RoutedWebSocketEvent routed = trace.output(RoutedWebSocketEvent.class);
        RouteSettings own = routed == null
                ? null
                : at.stage().routeSettings().get(routed.route().routeKey());
        RouteSettings all = at.stage().defaultRouteSettings();
        String ownLevel = own == null ? null : own.loggingLevel();
        Boolean ownTrace = own == null ? null : own.dataTraceEnabled();
        String level = ownLevel == null ? all.loggingLevel() : ownLevel;
        Boolean dataTrace = ownTrace == null ? all.dataTraceEnabled() : ownTrace;
        // unlike those of REST APIs, and not written down by AWS
        String group = "/aws/apigateway/" + at.api().apiId() + "/" + at.stage().stageName();
        return events(trace, group, kinds(level, Boolean.TRUE.equals(dataTrace)), redaction);
    }

    private static List<ExecutionLogEvent> events(FlowTrace trace, String group, Set<Kind> kinds, Redaction redaction) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        String requestId = trace.incoming().requestId();
        return ExecutionLog.of(trace, redaction).asStageLog(kinds).stream()
                .map(text -> new ExecutionLogEvent(requestId, group, text))
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

    private static Set<Kind> kinds(@Nullable String level, boolean dataTrace) {
        Set<Kind> kinds =
                switch (Objects.requireNonNullElse(level, "OFF")) {
                    case "INFO" -> EnumSet.of(Kind.FRONT, Kind.EVENT, Kind.ERROR);
                    case "ERROR" -> EnumSet.of(Kind.ERROR);
                    default -> EnumSet.noneOf(Kind.class);
                };
        if (kinds.contains(Kind.EVENT) && dataTrace) {
            kinds.add(Kind.DATA_TRACE);
        }
        return kinds;
    }
}
