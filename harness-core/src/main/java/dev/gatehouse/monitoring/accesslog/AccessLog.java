package dev.gatehouse.monitoring.accesslog;

import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.ServedAt;
import dev.gatehouse.flow.exchange.ServedRequest;
import dev.gatehouse.model.rest.AccessLogSettings;
import java.util.Objects;
import java.util.Optional;

/** Writes the access log of REST APIs; a stage's settings count as they were when the request came. */
public final class AccessLog {

    private AccessLog() {}

    /** The line about an exchange; empty if it reached no stage, or one without access logging. */
    public static Optional<AccessLogLine> line(FlowTrace trace) {
        ServedRequest served = trace.served();
        AccessLogSettings settings =
                served == null ? null : served.servedAt().stage().accessLogSettings();
        String format = settings == null ? null : settings.format();
        if (served == null || settings == null || format == null || format.isEmpty()) {
            return Optional.empty();
        }
        ServedAt at = served.servedAt();
        return Optional.of(new AccessLogLine(
                trace.incoming().requestId(),
                at.api().id(),
                at.stage().stageName(),
                destination(settings, at.canary()),
                trace.incoming().receivedAt().plus(trace.took()),
                AccessLogFormat.parse(format).line(AccessLogContext.of(trace))));
    }

    private static String destination(AccessLogSettings settings, boolean canary) {
        String arn = Objects.requireNonNullElse(settings.destinationArn(), "");
        return canary && !arn.isEmpty() ? arn + "/Canary" : arn;
    }
}
