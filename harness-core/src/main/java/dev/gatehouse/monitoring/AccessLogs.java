package dev.gatehouse.monitoring;

import dev.gatehouse.monitoring.accesslog.AccessLogLine;
import dev.gatehouse.record.Flow;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/** The access logs of a gateway, oldest line first: a live view. */
public final class AccessLogs {

    private final Supplier<List<AccessLogLine>> lines;

    AccessLogs(Supplier<List<AccessLogLine>> lines) {
        this.lines = lines;
    }

    /** Every line, of all stages. */
    public List<AccessLogLine> all() {
        return lines.get();
    }

    /** The lines of a stage, or of the stages of this name if several APIs have one. */
    public List<String> ofStage(String stageName) {
        return texts(lines.get().stream()
                .filter(line -> line.stageName().equals(stageName))
                .toList());
    }

    /** The lines that went to a log group or delivery stream; a canary's go to its ARN with {@code /Canary} added. */
    public List<String> at(String destinationArn) {
        return texts(lines.get().stream()
                .filter(line -> line.destinationArn().equals(destinationArn))
                .toList());
    }

    /**
     * The line about one exchange.
     *
     * @throws NoSuchElementException if there is none
     */
    public AccessLogLine of(Flow flow) {
        return lines.get().stream()
                .filter(line -> line.requestId().equals(flow.requestId()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No access log has a line about the request "
                        + flow.requestId()
                        + ". Does its stage have accessLogSettings with a format, and had it when the request came?"));
    }

    private static List<String> texts(List<AccessLogLine> lines) {
        return lines.stream().map(AccessLogLine::text).toList();
    }
}
