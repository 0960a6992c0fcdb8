package dev.gatehouse.contract.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The paths of a document: which of them a request's path is. Concrete ones go before those with parameters. */
final class PathTemplates {

    private static final Pattern GREEDY = Pattern.compile("\\{[^}/]+\\+}");
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}/]+}");

    private PathTemplates() {}

    /** The template that a path within the stage fits. */
    static Optional<String> find(JsonNode paths, String path) {
        return paths.properties().stream()
                .map(Map.Entry::getKey)
                .filter(template -> fits(template, path))
                .min(Comparator.comparingLong(PathTemplates::parameters).thenComparing(Comparator.naturalOrder()));
    }

    private static long parameters(String template) {
        long greedy = GREEDY.matcher(template).results().count();
        return 100 * greedy + PARAMETER.matcher(template).results().count();
    }

    private static boolean fits(String template, String path) {
        String[] wanted = segments(template);
        String[] sent = segments(path);
        for (int i = 0; i < wanted.length; i++) {
            if (GREEDY.matcher(wanted[i]).matches()) {
                return sent.length > i;
            }
            if (i >= sent.length || !pattern(wanted[i]).matcher(sent[i]).matches()) {
                return false;
            }
        }
        return sent.length == wanted.length;
    }

    private static String[] segments(String path) {
        String within = path.startsWith("/") ? path.substring(1) : path;
        String bare = within.endsWith("/") ? within.substring(0, within.length() - 1) : within;
        return bare.split("/", -1);
    }

    private static Pattern pattern(String segment) {
        StringBuilder regex = new StringBuilder();
        int from = 0;
        for (MatchResult parameter : PARAMETER.matcher(segment).results().toList()) {
            regex.append(Pattern.quote(segment.substring(from, parameter.start())))
                    .append(".+");
            from = parameter.end();
        }
        return Pattern.compile(
                regex.append(Pattern.quote(segment.substring(from))).toString());
    }
}
