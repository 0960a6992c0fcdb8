package dev.gatehouse.mapping.vtl;

import java.util.LinkedHashMap;
import java.util.Map;

/** {@code $context} for one rendering: a copy that the template may write to, and what it wrote to the overrides. */
record ContextTree(Map<String, Object> root) {
    private static final String REQUEST = "requestOverride";
    private static final String RESPONSE = "responseOverride";

    static ContextTree of(TemplateInput input) {
        Map<String, Object> root = OverrideTree.writable(input.context());
        root.put(REQUEST, OverrideTree.writable(input.overrides().request(), "header", "querystring", "path"));
        root.put(RESPONSE, OverrideTree.writable(input.overrides().response(), "header"));
        return new ContextTree(root);
    }

    TemplateOverrides overrides() {
        return new TemplateOverrides(tree(REQUEST), tree(RESPONSE));
    }

    /** What was set; the maps that stand ready are left out if nothing was put into them. */
    private Map<String, Object> tree(String name) {
        Map<String, Object> set = new LinkedHashMap<>(OverrideTree.map(root, name));
        set.values().removeIf(value -> value instanceof Map<?, ?> map && map.isEmpty());
        return set;
    }
}
