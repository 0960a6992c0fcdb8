package dev.gatehouse.flow.httpapi.parametermapping;

import java.util.Map;
import java.util.Optional;

/** Finds a variable as {@code identity.sourceIp} in nested maps. */
final class ContextPath {

    private ContextPath() {}

    /** Names may have dots in them, as claims do: the longest name that fits at a level wins. */
    static Optional<String> find(Map<?, ?> tree, String path) {
        Object whole = tree.get(path);
        if (whole != null) {
            return Optional.of(whole.toString());
        }
        for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
            if (tree.get(path.substring(0, dot)) instanceof Map<?, ?> below) {
                return find(below, path.substring(dot + 1));
            }
        }
        return Optional.empty();
    }
}
