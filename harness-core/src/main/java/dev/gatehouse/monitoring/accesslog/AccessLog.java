package dev.gatehouse.monitoring.accesslog;

import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.HttpApiArrival;
import dev.gatehouse.flow.exchange.ServedAt;
import dev.gatehouse.flow.exchange.ServedHttpApiRequest;
import dev.gatehouse.flow.exchange.ServedRequest;
import dev.gatehouse.flow.exchange.WebSocketEvent;
import dev.gatehouse.model.rest.AccessLogSettings;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes access logs; a stage's settings count as they were when the request came. */
public final class AccessLog {

    private AccessLog() {}

    /** The line about an exchange; empty if it reached no stage, or one without access logging. */
    public static Optional<AccessLogLine> line(FlowTrace trace) {
        ServedRequest served = trace.served();
        ServedHttpApiRequest httpApi = trace.servedHttpApi();
        if (served != null) {
            return ofRestApi(trace, served.servedAt());
        }
        if (httpApi != null) {
            return ofVersion2(trace, httpApi.arrival(), HttpApiLogContext::of);
        }
        WebSocketEvent event = trace.webSocket();
        return event == null
                ? Optional.empty()
                : ofVersion2(trace, event.connection().arrival(), done -> WebSocketLogContext.of(done, event));
    }

    private static Optional<AccessLogLine> ofRestApi(FlowTrace trace, ServedAt at) {
        AccessLogSettings settings = at.stage().accessLogSettings();
        return format(settings)
                .map(format -> new AccessLogLine(
                        trace.incoming().requestId(),
                        at.api().id(),
                        at.stage().stageName(),
                        destination(settings, at.canary()),
                        trace.incoming().receivedAt().plus(trace.took()),
                        line(format, AccessLogContext.of(trace))));
    }

    private static Optional<AccessLogLine> ofVersion2(
            FlowTrace trace, HttpApiArrival at, Function<FlowTrace, Map<String, Object>> context) {
        AccessLogSettings settings = at.stage().accessLogSettings();
        return format(settings)
                .map(format -> new AccessLogLine(
                        trace.incoming().requestId(),
                        at.api().apiId(),
                        at.stage().stageName(),
                        destination(settings, false),
                        trace.incoming().receivedAt().plus(trace.took()),
                        line(format, context.apply(trace))));
    }

    private static Optional<String> format(@Nullable AccessLogSettings settings) {
        return Optional.ofNullable(settings).map(AccessLogSettings::format).filter(format -> !format.isEmpty());
    }

    private static String line(String format, Map<String, Object> context) {
        return AccessLogFormat.parse(format).line(context);
    }

    private static String destination(@Nullable AccessLogSettings settings, boolean canary) {
        String arn = settings == null ? "" : Objects.requireNonNullElse(settings.destinationArn(), "");
        return canary && !arn.isEmpty() ? arn + "/Canary" : arn;
    }
}
