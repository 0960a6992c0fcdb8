package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.record.redaction.Redaction;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What AWS writes about an exchange, in AWS's words.
 *
 * @param requestId the request's id
 * @param lines the lines in order
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-test-method.html">Testing a method</a>
 */
public record ExecutionLog(String requestId, List<ExecutionLogLine> lines) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "EEE MMM dd HH:mm:ss 'UTC' yyyy", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    public ExecutionLog {
        lines = List.copyOf(lines);
    }

    /** The log of an exchange, with AWS's masks in place of its secrets. */
    public static ExecutionLog of(FlowTrace trace, Redaction redaction) {
        return of(FlowReader.read(trace, redaction.showingLastCharacters()));
    }

    static ExecutionLog of(Flow flow) {
        return new ExecutionLog(flow.requestId(), ExecutionLogLines.of(flow));
    }

    /** The messages about the method alone, without time and request id: those of a test invocation. */
    public List<String> messages() {
        return ofMethod().map(ExecutionLogLine::message).toList();
    }

    private Stream<ExecutionLogLine> ofMethod() {
        return lines.stream().filter(line -> line.kind() != ExecutionLogLine.Kind.FRONT);
    }

    /** The text that {@code TestInvokeMethod} answers as {@code log}. */
    public String asTestInvokeLog() {
        return ofMethod()
                .map(line -> TIME.format(line.at()) + " : " + line.message() + "\n")
                .collect(Collectors.joining("", "Execution log for request " + requestId + "\n", ""));
    }

    /**
     * The events of the stage's CloudWatch log stream: each message after the request id in brackets.
     *
     * @param kinds the lines that the stage's settings let through
     */
    public List<String> asStageLog(Set<ExecutionLogLine.Kind> kinds) {
        return lines.stream()
                .filter(line -> kinds.contains(line.kind()))
                .map(line -> "(" + requestId + ") " + line.message())
                .toList();
    }
}
