package dev.gatehouse.definition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What was probably meant by the route key of an HTTP API that AWS refuses without quoting it.
 *
 * @param routeKey the key as it is written
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html">Routes</a>
 */
public record RouteKeyHint(String routeKey) {

    private static final String DEFAULT = "$default";
    private static final List<String> METHODS =
            List.of("ANY", "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
    private static final Pattern OF_HTTP = Pattern.compile("(" + String.join("|", METHODS) + ") /\\S*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Whether it is {@code $default}, or a method and a path. */
    public boolean isFormatted() {
        return routeKey.equals(DEFAULT) || isMethodAndPath();
    }

    /** Whether it is a method and a path, as only keys of HTTP APIs are. */
    public boolean isMethodAndPath() {
        return OF_HTTP.matcher(routeKey).matches();
    }

    /** What is wrong, with AWS's own sentence. */
    public String message() {
        return "API Gateway refuses the route key \"" + routeKey
                + "\": The provided route key is not formatted properly for HTTP protocol. Format should be"
                + " \"<HTTP METHOD> /<RESOURCE PATH>\" or \"$default\".";
    }

    /** What to write instead, as {@code Did you mean "GET /pets"?}. */
    public String remedy() {
        return "Did you mean \"" + meant() + "\"?";
    }

    private String meant() {
        String key = routeKey.strip();
        if (key.startsWith("$") || Names.nearest(key, List.of(DEFAULT)).isPresent()) {
            return DEFAULT;
        }
        List<String> words = List.of(BLANKS.split(key, -1));
        Optional<String> method = method(words.get(0));
        boolean pathOnly = method.isEmpty() && words.size() == 1;
        List<String> path = pathOnly ? words : words.subList(1, words.size());
        return method.orElse("GET") + " " + slashed(String.join("", path));
    }

    private static Optional<String> method(String word) {
        return Names.nearest(word.toUpperCase(Locale.ROOT), METHODS);
    }

    private static String slashed(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }
}
