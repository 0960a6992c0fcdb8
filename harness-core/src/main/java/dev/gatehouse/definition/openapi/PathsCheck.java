package dev.gatehouse.definition.openapi;

import java.util.HashMap;
import java.util.Map;

/** Paths become a tree of resources, in which a resource has at most one child with a variable. */
final class PathsCheck {

    private final Report report;
    private final Map<String, String> variables = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    PathsCheck(Report report) {
        this.report = report;
    }

    void check(Spot root) {
        root.get("paths").ifPresent(paths -> paths.members().forEach((path, spot) -> {
            if (!path.startsWith("x-")) {
                path(path, spot);
            }
        }));
    }

    private void path(String path, Spot spot) {
        if (!path.startsWith("/")) {
            report.wrong(spot, "The path \"" + path + "\" does not begin with a slash.", "Write \"/" + path + "\".");
            return;
        }
        String same = names.putIfAbsent(path.replaceAll("/+$", ""), path);
        if (same != null) {
            report.wrong(spot, "\"" + path + "\" and \"" + same + "\" are one resource.", "Join the two.");
            return;
        }
        variables(path, spot);
    }

    private void variables(String path, Spot spot) {
        StringBuilder parent = new StringBuilder();
        for (String segment : path.substring(1).split("/", -1)) {
            if (segment.startsWith("{") && segment.endsWith("}") && !segment.endsWith("+}")) {
                String other = variables.putIfAbsent(parent.toString(), segment);
                if (other != null && !other.equals(segment)) {
                    report.wrong(
                            spot,
                            "\"" + (parent.isEmpty() ? "/" : parent) + "\" has both " + other + " and " + segment
                                    + " below it, and API Gateway allows one variable.",
                            "Give both the same name.");
                    return;
                }
            }
            parent.append('/').append(segment);
        }
    }
}
