package dev.gatehouse.mapping.vtl;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code $context} for one rendering: a copy that the template may write to, and what it wrote to the overrides.
 *
 * <p>The copy is made where the template first reads it. Most templates never do, and it costs more than rendering a small
 * one.
 */
final class ContextTree {
    private static final String REQUEST = "requestOverride";
    private static final String RESPONSE = "responseOverride";

    private final TemplateInput input;
    private @Nullable Map<String, Object> root;

    ContextTree(TemplateInput input) {
        this.input = input;
    }

    Map<String, Object> root() {
        Map<String, Object> known = root;
        if (known == null) {
            known = copy();
            root = known;
        }
        return known;
    }

    private Map<String, Object> copy() {
        Map<String, Object> copy = OverrideTree.writable(input.context());
        copy.put(REQUEST, OverrideTree.overridable(input.overrides().request(), "header", "querystring", "path"));
        Map<String, Object> response =
                OverrideTree.overridable(input.overrides().response(), "header");
        copy.put(RESPONSE, FinalOverrides.ofStatus(response));
        return copy;
    }

    TemplateOverrides overrides() {
        return root == null ? input.overrides() : new TemplateOverrides(tree(root, REQUEST), tree(root, RESPONSE));
    }

    /** What was set; the maps that stand ready are left out if nothing was put into them. */
    private static Map<String, Object> tree(Map<String, Object> root, String name) {
        Map<String, Object> set = new LinkedHashMap<>(OverrideTree.map(root, name));
        set.values().removeIf(value -> value instanceof Map<?, ?> map && map.isEmpty());
        return set;
    }
}
