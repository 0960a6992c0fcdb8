package dev.gatehouse.mapping.vtl;

import dev.gatehouse.mapping.jsonpath.CompiledPath;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The JSONPaths that one template uses, each compiled once; nearly always they are literals in its text. */
final class PathCache {
    /** A template that computes its paths from the request must not fill the memory. */
    private static final int MOST = 256;

    private final Map<String, CompiledPath> paths = new ConcurrentHashMap<>();

    CompiledPath get(String path) {
        CompiledPath known = paths.get(path);
        if (known != null) {
            return known;
        }
        CompiledPath compiled = CompiledPath.compile(path);
        if (paths.size() < MOST) {
            paths.put(path, compiled);
        }
        return compiled;
    }
}
