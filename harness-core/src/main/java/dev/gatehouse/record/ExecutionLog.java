package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.record.redaction.Redaction;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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

    /** The messages alone, without time and request id. */
    public List<String> messages() {
        return lines.stream().map(ExecutionLogLine::message).toList();
    }

    /** The text that {@code TestInvokeMethod} answers as {@code log}. */
    public String asTestInvokeLog() {
        return lines.stream()
                .map(line -> TIME.format(line.at()) + " : " + line.message() + "\n")
                .collect(Collectors.joining("", "Execution log for request " + requestId + "\n", ""));
    }

    /** The events of the stage's CloudWatch log stream: each message after the request id in brackets. */
    public List<String> asStageLog() {
        return lines.stream()
                .map(line -> "(" + requestId + ") " + line.message())
                .toList();
    }
}
