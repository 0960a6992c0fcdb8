package dev.gatehouse.control.importing;

import java.net.URI;
import java.util.Locale;
import java.util.Map;

/**
 * What a document's base path adds before its paths.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-import-api-basePath.html">Set the
 *     OpenAPI basePath property</a>
 */
final class BasePath {

    private BasePath() {}

    /**
     * The prefix of all paths, without a slash at its end; empty for none.
     *
     * @param mode {@code ignore}, {@code prepend} or {@code split}, of which the last leaves out the first segment
     */
    static String prefix(Reading reading, String mode) {
        return switch (mode.toLowerCase(Locale.ROOT)) {
            case "prepend" -> clean(declared(reading));
            case "split" -> withoutFirstSegment(clean(declared(reading)));
            default -> "";
        };
    }

    private static String declared(Reading reading) {
        if (reading.dialect() == Dialect.SWAGGER_2) {
            String basePath = reading.root().text("basePath");
            return basePath == null ? "" : basePath;
        }
        return reading.root().get("servers").items().stream()
                .findFirst()
                .map(BasePath::ofServer)
                .orElse("");
    }

    /** A variable named basePath is the base path, even if the URL does not use it. */
    private static String ofServer(Located server) {
        Map<String, Located> variables = server.get("variables").members();
        Located basePath = variables.get("basePath");
        String declared = basePath == null ? null : basePath.text("default");
        if (declared != null) {
            return declared;
        }
        String url = server.text("url");
        return url == null ? "" : pathOf(substitute(url, variables));
    }

    private static String substitute(String url, Map<String, Located> variables) {
        String substituted = url;
        for (Map.Entry<String, Located> variable : variables.entrySet()) {
            String value = variable.getValue().text("default");
            substituted = substituted.replace("{" + variable.getKey() + "}", value == null ? "" : value);
        }
        return substituted;
    }

    private static String pathOf(String url) {
        try {
            String path = URI.create(url).getPath();
            return path == null ? "" : path;
        } catch (IllegalArgumentException noUri) {
            return "";
        }
    }

    private static String clean(String path) {
        String stripped = path.replaceAll("^/+|/+$", "");
        return stripped.isEmpty() ? "" : "/" + stripped;
    }

    private static String withoutFirstSegment(String path) {
        int second = path.indexOf('/', 1);
        return second < 0 ? "" : path.substring(second);
    }
}
