package dev.gatehouse.control.v2;

import dev.gatehouse.model.v2.RouteSettings;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records merged component by component, where those of the same name have the same type. Jackson, which does the same for
 * all, loads five hundred classes for its first record; an API that a document brings needs none of them.
 */
final class Components {

    private Components() {}

    /** Whether each component of the request that the record has too, and that is not left out, can be taken as it is. */
    static boolean fit(Record request, Class<? extends Record> type, Set<String> leftOut) {
        Map<String, RecordComponent> own = byName(type);
        return given(request, leftOut)
                .filter(component -> own.containsKey(component.getName()))
                .allMatch(component -> sameType(component, own.get(component.getName())));
    }

    /** The record with what the request gives. */
    static <T extends Record> T merged(T old, Record request, Class<T> type, Set<String> leftOut) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            values.put(component.getName(), value(component, old));
        }
        given(request, leftOut)
                .filter(component -> values.containsKey(component.getName()))
                .forEach(component -> {
                    @Nullable Object value = value(component, request);
                    if (value != null) {
                        values.put(component.getName(), value);
                    }
                });
        values.computeIfPresent("defaultRouteSettings", (name, settings) -> complete((RouteSettings) settings));
        return made(type, values);
    }

    private static Stream<RecordComponent> given(Record request, Set<String> leftOut) {
        return Arrays.stream(request.getClass().getRecordComponents())
                .filter(component -> !leftOut.contains(component.getName()));
    }

    private static Map<String, RecordComponent> byName(Class<? extends Record> type) {
        Map<String, RecordComponent> byName = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            byName.put(component.getName(), component);
        }
        return byName;
    }

    private static boolean sameType(RecordComponent one, @Nullable RecordComponent other) {
        return other != null
                && (one.getGenericType().equals(other.getGenericType())
                        || (boxed(one.getType()).equals(boxed(other.getType()))
                                && other.getType().isPrimitive()));
    }

    private static Class<?> boxed(Class<?> type) {
        return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }

    /** Default settings of routes always tell whether routes are counted. */
    private static RouteSettings complete(RouteSettings given) {
        return given.detailedMetricsEnabled() != null
                ? given
                : new RouteSettings(
                        given.dataTraceEnabled(),
                        false,
                        given.loggingLevel(),
                        given.throttlingBurstLimit(),
                        given.throttlingRateLimit());
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T extends Record> T made(Class<T> type, Map<String, @Nullable Object> values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<T> canonical = type.getDeclaredConstructor(types);
            return canonical.newInstance(values.values().toArray());
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
