package dev.gatehouse.mapping.vtl;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.velocity.runtime.directive.ForeachScope;
import org.apache.velocity.runtime.directive.Scope;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.Uberspect;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;

/**
 * What templates may touch: data, as JSON and VTL literals make it, and {@link TemplateObject}s. Anything else has no
 * methods and no properties, which is safer than a list of forbidden classes.
 */
final class SandboxUberspect implements Uberspect {
    private static final Set<String> FORBIDDEN = Set.of(
            "getClass",
            "class",
            "wait",
            "notify",
            "notifyAll",
            "getInteger",
            "getLong",
            "getBoolean",
            "describeConstable");

    private final Uberspect reflection;

    SandboxUberspect(Uberspect reflection) {
        this.reflection = reflection;
    }

    @Override
    public void init() {}

    @Override
    public @Nullable Iterator<?> getIterator(Object iterable, Info info) {
        return isData(iterable) ? reflection.getIterator(iterable, info) : null;
    }

    @Override
    public @Nullable VelMethod getMethod(
            @Nullable Object receiver, String name, @Nullable Object[] arguments, Info info) {
        if (receiver instanceof TemplateObject object) {
            TemplateObject.Function function = object.function(name, arguments.length);
            return function == null ? null : new ObjectMethod(name, arguments.length);
        }
        if (!isData(receiver) || FORBIDDEN.contains(name)) {
            return null;
        }
        VelMethod method = reflection.getMethod(receiver, name, arguments, info);
        return method == null ? null : new DataMethod(method);
    }

    @Override
    public @Nullable VelPropertyGet getPropertyGet(@Nullable Object receiver, String name, Info info) {
        if (receiver instanceof TemplateObject) {
            return new Property(name, object -> ((TemplateObject) object).property(name));
        }
        Property ofLoop = receiver instanceof ForeachScope ? ofLoop(name) : null;
        if (ofLoop != null) {
            return ofLoop;
        }
        if (receiver instanceof Map && !(receiver instanceof Scope)) {
            return new Property(name, map -> ((Map<?, ?>) map).get(name));
        }
        return isData(receiver) && !FORBIDDEN.contains(name) ? reflection.getPropertyGet(receiver, name, info) : null;
    }

    /** What loops ask at each turn, without reflection. */
    private static @Nullable Property ofLoop(String name) {
        return switch (name) {
            case "hasNext" -> new Property(name, loop -> ((ForeachScope) loop).hasNext());
            case "index" -> new Property(name, loop -> ((ForeachScope) loop).getIndex());
            case "count" -> new Property(name, loop -> ((ForeachScope) loop).getCount());
            case "first" -> new Property(name, loop -> ((ForeachScope) loop).isFirst());
            case "last" -> new Property(name, loop -> ((ForeachScope) loop).isLast());
            default -> null;
        };
    }

    @Override
    public @Nullable VelPropertySet getPropertySet(
            @Nullable Object receiver, String name, @Nullable Object value, Info info) {
        return receiver instanceof Map && !(receiver instanceof Scope) ? new MapEntry(name) : null;
    }

    private static boolean isData(@Nullable Object value) {
        return value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Character
                || value instanceof Collection
                || value instanceof Map
                || value instanceof Map.Entry
                || value instanceof Iterator
                || (value != null && value.getClass().isArray());
    }
}
