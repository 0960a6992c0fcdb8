package dev.gatehouse.mapping.vtl;

import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.context.AbstractContext;
import org.apache.velocity.runtime.directive.ForeachScope;
import org.apache.velocity.util.introspection.IntrospectionCacheData;
import org.jspecify.annotations.Nullable;

/** The variables of one rendering. Every look-up and every #set, so every turn of a loop, counts as a step. */
final class TemplateVariables extends AbstractContext {
    private final Map<String, @Nullable Object> values = new HashMap<>();
    private final RenderBudget budget;
    private final MethodCache methods;

    TemplateVariables(RenderBudget budget, MethodCache methods) {
        this.budget = budget;
        this.methods = methods;
    }

    @Override
    public @Nullable IntrospectionCacheData icacheGet(Object site) {
        return methods.get(site);
    }

    @Override
    public void icachePut(Object site, IntrospectionCacheData found) {
        methods.put(site, found);
    }

    @Override
    public @Nullable Object internalGet(String key) {
        budget.step();
        Object value = values.get(key);
        if (value instanceof OnDemand onDemand) {
            return onDemand.maker().get();
        }
        return value == null ? loopVariable(key) : value;
    }

    @Override
    public @Nullable Object internalPut(String key, @Nullable Object value) {
        budget.step();
        if (value instanceof String || value instanceof Number) {
            ValueSize.of(value); // a sum passes through no method and no text on its way here
        }
        return values.put(key, value);
    }

    @Override
    public boolean internalContainsKey(String key) {
        return values.containsKey(key);
    }

    @Override
    public String[] internalGetKeys() {
        return values.keySet().toArray(new String[0]);
    }

    @Override
    public @Nullable Object internalRemove(String key) {
        return values.remove(key);
    }

    /** AWS still knows the loop variables of Velocity 1, which Velocity 2 dropped. */
    private @Nullable Object loopVariable(String key) {
        if (!(values.get("foreach") instanceof ForeachScope loop)) {
            return null;
        }
        return switch (key) {
            case "velocityCount" -> loop.getCount();
            case "velocityHasNext" -> loop.hasNext();
            default -> null;
        };
    }
}
