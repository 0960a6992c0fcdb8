package dev.gatehouse.control.wire.route;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A path of AWS's service model.
 *
 * @param segments literals, and names of parameters in braces; <code>{name+}</code>, at the end only, takes the rest
 */
public record UriTemplate(List<String> segments) {

    public UriTemplate {
        segments = List.copyOf(segments);
    }

    static UriTemplate parse(String text) {
        return new UriTemplate(split(text));
    }

    /** The segments of a path, still encoded: a slash that belongs to a name arrives as {@code %2F}. */
    static List<String> split(String path) {
        return Arrays.stream(path.split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    /** What stands in the places of the parameters, decoded; empty if the path is another. */
    Optional<Map<String, String>> match(List<String> path) {
        if (!fits(path.size())) {
            return Optional.empty();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            if (isRest(segment)) {
                parameters.put(name(segment), decoded(String.join("/", path.subList(i, path.size()))));
            } else if (segment.startsWith("{")) {
                parameters.put(name(segment), decoded(path.get(i)));
            } else if (!segment.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }

    private boolean fits(int length) {
        boolean open = isRest(segments.get(segments.size() - 1));
        return open ? length >= segments.size() : length == segments.size();
    }

    private static boolean isRest(String segment) {
        return segment.endsWith("+}");
    }

    private static String name(String segment) {
        return segment.substring(1, segment.length() - (isRest(segment) ? 2 : 1));
    }

    private static String decoded(String segment) {
        try {
            // In a path a plus is a plus.
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return segment;
        }
    }
}
