package dev.gatehouse.control.v2;

import dev.gatehouse.control.error.ControlException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The route keys of HTTP APIs: {@code $default}, or a method and a path with parameters as whole segments. */
final class RouteKey {

    private static final String DEFAULT = "$default";
    private static final Set<String> METHODS =
            Set.of("ANY", "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
    private static final Pattern PARAMETER = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9._\\-:]+\\+?");

    private RouteKey() {}

    static void check(String routeKey) {
        if (routeKey.equals(DEFAULT)) {
            return;
        }
        List<String> parts = List.of(routeKey.split(" ", -1));
        if (parts.size() != 2
                || !METHODS.contains(parts.get(0))
                || !parts.get(1).startsWith("/")) {
            throw ControlException.badRequest("The provided route key is not formatted properly for HTTP protocol. "
                    + "Format should be \"<HTTP METHOD> /<RESOURCE PATH>\" or \"$default\"");
        }
        checkPath(parts.get(1));
    }

    private static void checkPath(String path) {
        List<String> segments = List.of(path.substring(1).split("/", -1));
        Set<String> names = new HashSet<>();
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            Matcher parameter = PARAMETER.matcher(segment);
            if (!parameter.matches()) {
                if (segment.indexOf('{') >= 0 || segment.indexOf('}') >= 0) {
                    throw refused(
                            "a parameter must be a whole segment, as in /pets/{id}, and '" + segment + "' is not");
                }
                continue;
            }
            checkParameter(parameter.group(1), i == segments.size() - 1, names);
        }
    }

    private static void checkParameter(String name, boolean last, Set<String> names) {
        if (!NAME.matcher(name).matches()) {
            throw refused("'" + name + "' is no name of a path parameter");
        }
        if (name.endsWith("+") && !last) {
            throw refused("the greedy parameter {" + name + "} must come last");
        }
        if (!names.add(name.replace("+", ""))) {
            throw refused("the parameter " + name + " is there twice");
        }
    }

    /** The first words are AWS's, which says no more. */
    private static ControlException refused(String why) {
        return ControlException.badRequest("One or more path parts appear to be invalid: " + why);
    }

    /** Whether two keys take the same requests: names of parameters make no difference. */
    static boolean same(String one, String other) {
        return unnamed(one).equals(unnamed(other));
    }

    private static String unnamed(String routeKey) {
        return routeKey.replaceAll("\\{[^{}]*\\+}", "{+}").replaceAll("\\{[^{}+]*}", "{}");
    }
}
