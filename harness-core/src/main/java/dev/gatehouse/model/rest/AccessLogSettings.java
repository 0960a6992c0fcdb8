package dev.gatehouse.model.rest;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where and how a stage logs its requests.
 *
 * @param format the line, with {@code $context} variables
 * @param destinationArn the log group or delivery stream
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_AccessLogSettings.html">AccessLogSettings</a>
 */
public record AccessLogSettings(@Nullable String format, @Nullable String destinationArn) {

    private static final Pattern REQUEST_ID = Pattern.compile("\\$context\\.(requestId|extendedRequestId)\\b");

    /** What AWS says of a format that it refuses; empty for one that it takes. */
    public Optional<String> problem() {
        String text = format == null ? "" : format;
        String line = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        if (line.contains("\n") || line.contains("\r")) {
            return Optional.of(
                    "Access Log format must be single line, new line character is allowed only at end of the format");
        }
        return line.isEmpty() || REQUEST_ID.matcher(line).find()
                ? Optional.empty()
                : Optional.of(
                        "Access Log format must contain at least $context.requestId or $context.extendedRequestId");
    }
}
