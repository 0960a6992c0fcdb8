package dev.gatehouse.definition.openapi;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the Lambda functions that a document calls. */
final class FunctionNames {

    /** A name that holds a stage variable is known at request time only. */
    private static final Pattern FUNCTION =
            Pattern.compile("function:([A-Za-z0-9_-]+)(:[A-Za-z0-9_$-]+)?(/invocations|$)");

    private FunctionNames() {}

    /** The names in integrations and authorizers, each under itself. */
    static Map<String, String> in(Spot root) {
        Map<String, String> names = new TreeMap<>();
        collect(root, names);
        return names;
    }

    private static void collect(Spot spot, Map<String, String> names) {
        spot.members().forEach((name, member) -> {
            String text = member.text();
            if (text != null && (name.equals("uri") || name.equals("authorizerUri"))) {
                Matcher matcher = FUNCTION.matcher(text);
                if (matcher.find()) {
                    names.put(matcher.group(1), matcher.group(1));
                }
            }
        });
        spot.children().forEach(child -> collect(child, names));
    }
}
