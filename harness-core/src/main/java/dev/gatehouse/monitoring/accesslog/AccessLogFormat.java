package dev.gatehouse.monitoring.accesslog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The format of an access log: text, and {@code $context} variables. It serves every kind of API, as it knows nothing of where
 * the variables come from.
 *
 * <pre>{@code
 * AccessLogFormat format = AccessLogFormat.parse("$context.requestId $context.identity.user");
 * format.line(Map.of("requestId", "6f1c"));   // "6f1c -"
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html#apigateway-cloudwatch-log-formats">Log
 *     formats</a>
 */
public final class AccessLogFormat {

    private static final String PATH = "((?:\\.\\w+(?:-\\w+)*+)+)";
    private static final String CLAIM = "(\\.authorizer\\.claims\\['[^']+'\\])";
    private static final Pattern VARIABLE =
            Pattern.compile("\\$context" + CLAIM + "|\\$context" + PATH + "|\\$\\{context" + PATH + "\\}");

    private static final String ABSENT = "-";

    private final List<Part> parts;

    private AccessLogFormat(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Reads a format; what is no variable is text. */
    public static AccessLogFormat parse(String format) {
        List<Part> parts = new ArrayList<>();
        Matcher variables = VARIABLE.matcher(format);
        int end = 0;
        while (variables.find()) {
            parts.add(new Part(format.substring(end, variables.start()), List.of()));
            parts.add(new Part("", names(path(variables))));
            end = variables.end();
        }
        parts.add(new Part(format.substring(end), List.of()));
        return new AccessLogFormat(parts);
    }

    private static String path(Matcher variable) {
        return Stream.of(variable.group(1), variable.group(2), variable.group(3))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(String path) {
        int bracket = path.indexOf("['");
        return bracket < 0
                ? List.of(path.substring(1).split("\\.", -1))
                : List.of("authorizer", "claims", path.substring(bracket + 2, path.length() - 2));
    }

    /**
     * The line for one exchange; {@code -} stands for what is absent, and for a variable that is a map.
     *
     * @param context the variables as nested maps, as {@code identity} with {@code sourceIp}
     */
    public String line(Map<String, ?> context) {
        StringBuilder line = new StringBuilder();
        for (Part part : parts) {
            line.append(part.names().isEmpty() ? part.text() : value(context, part.names()));
        }
        return line.toString();
    }

    private static String value(Map<String, ?> context, List<String> names) {
        @Nullable Object value = context;
        for (String name : names) {
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return value == null || value instanceof Map || value.toString().isEmpty() ? ABSENT : value.toString();
    }

    private record Part(String text, List<String> names) {}
}
