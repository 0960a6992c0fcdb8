package dev.gatehouse.definition.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An operation of a document.
 *
 * @param httpMethod the HTTP method in upper case, or {@code ANY}
 * @param path the path as the document has it
 * @param spot the operation
 */
record Operation(String httpMethod, String path, Spot spot) {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** {@code GET /pets}. */
    String name() {
        return httpMethod + " " + path;
    }

    /** All operations, in the document's order. */
    static List<Operation> all(Spot root) {
        List<Operation> operations = new ArrayList<>();
        root.get("paths").ifPresent(paths -> paths.members().forEach((path, pathItem) -> {
            pathItem.members().forEach((name, spot) -> {
                if (METHODS.contains(name)) {
                    operations.add(new Operation(name.toUpperCase(Locale.ROOT), path, spot));
                } else if (name.equals(Extensions.ANY_METHOD)) {
                    operations.add(new Operation("ANY", path, spot));
                }
            });
        }));
        return operations;
    }
}
