package dev.gatehouse.control.patch;

import dev.gatehouse.control.request.PatchOperation;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A patch operation with its path taken apart.
 *
 * @param op the operation
 * @param path the path as it was given
 * @param segments the path's segments, unescaped; for {@code /a/b~1c} they are {@code a} and {@code b/c}
 * @param value the new value; null if none was given
 */
public record Change(String op, String path, List<String> segments, @Nullable String value) {

    public Change {
        segments = List.copyOf(segments);
    }

    /** Takes an operation apart. */
    public static Change of(PatchOperation operation) {
        // AWS's messages show a path that was not given as Java does.
        String path = String.valueOf(operation.path());
        return new Change(operation.op(), path, segments(path), operation.value());
    }

    /** The segments of a JSON pointer. */
    public static List<String> segments(String path) {
        return Arrays.stream(path.substring(path.startsWith("/") ? 1 : 0).split("/", -1))
                .map(segment -> segment.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    /** Whether it removes something. */
    public boolean removes() {
        return op.equals("remove");
    }

    /** The last segment. */
    public String last() {
        return segments.get(segments.size() - 1);
    }

    /** The value, or "" if none was given. */
    public String text() {
        return value == null ? "" : value;
    }
}
