package dev.gatehouse.contract.target;

import dev.gatehouse.model.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What {@code TestInvokeMethod} answered: what the client would get, and the log of the inner stages.
 *
 * @param answer what the method answers
 * @param text the log as the target wrote it
 * @param messages its lines without their times; a message has several lines if a body has
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_TestInvokeMethod.html">TestInvokeMethod</a>
 */
public record TargetLog(HttpResponse answer, String text, List<String> messages) {

    /** As {@code Tue Oct 24 13:44:21 UTC 2023 : }. */
    private static final Pattern TIME =
            Pattern.compile("^[A-Z][a-z]{2} [A-Z][a-z]{2} \\d{2} \\d{2}:\\d{2}:\\d{2} \\S+ \\d{4} : ?");

    public TargetLog {
        messages = List.copyOf(messages);
    }

    /** Reads a log. */
    public static TargetLog read(HttpResponse answer, String text) {
        List<StringBuilder> messages = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String message = TIME.matcher(line).replaceFirst("");
            if (message.length() < line.length()) {
                messages.add(new StringBuilder(message));
            } else if (!messages.isEmpty()) {
                messages.get(messages.size() - 1).append('\n').append(line);
            }
        }
        return new TargetLog(
                answer,
                text,
                messages.stream().map(m -> m.toString().stripTrailing()).toList());
    }

    /** What the log says, by entry; of one that stands twice, the first. Other messages are left out. */
    public Map<LogEntry, String> entries() {
        Map<LogEntry, String> entries = new EnumMap<>(LogEntry.class);
        for (String message : messages) {
            LogEntry.of(message).ifPresent(entry -> entries.putIfAbsent(entry, entry.value(message)));
        }
        return entries;
    }

    /** What the log says under one label. */
    public Optional<String> entry(LogEntry entry) {
        return Optional.ofNullable(entries().get(entry));
    }
}
