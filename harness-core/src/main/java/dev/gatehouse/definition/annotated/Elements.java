package dev.gatehouse.definition.annotated;

import dev.gatehouse.definition.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The annotated class, and how messages name its parts. */
record Elements(Class<?> type) {

    /**
     * Its annotated methods, its own and inherited, in an order that does not change from run to run. A method that
     * overrides another without annotations of its own has those of the other.
     */
    Collection<Method> methods() {
        Map<String, Method> bySignature = new TreeMap<>();
        for (Class<?> declaring : hierarchy()) {
            for (Method method : declaring.getDeclaredMethods()) {
                if (!method.isSynthetic() && isAnnotated(method)) {
                    bySignature.putIfAbsent(method.getName() + Arrays.toString(method.getParameterTypes()), method);
                }
            }
        }
        return bySignature.values();
    }

    private Set<Class<?>> hierarchy() {
        Set<Class<?>> types = new LinkedHashSet<>();
        for (Class<?> next = type; next != null && next != Object.class; next = next.getSuperclass()) {
            types.add(next);
        }
        for (Class<?> declaring : types.toArray(Class<?>[]::new)) {
            addInterfaces(declaring, types);
        }
        return types;
    }

    private static void addInterfaces(Class<?> declaring, Set<Class<?>> types) {
        for (Class<?> inherited : declaring.getInterfaces()) {
            types.add(inherited);
            addInterfaces(inherited, types);
        }
    }

    private static boolean isAnnotated(Method method) {
        String ours = RestApi.class.getPackageName();
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation ->
                        annotation.annotationType().getPackageName().equals(ours)
                                || annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    Origin origin() {
        return origin(type);
    }

    Origin origin(Method method) {
        return new Origin(method.getDeclaringClass().getName(), 0, 0, method.getName() + "()");
    }

    Origin origin(Class<?> other) {
        return new Origin(other.getName(), 0, 0, null);
    }

    /** A text file beside a class; empty if there is none. */
    static Optional<String> file(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The class path resource " + name + " cannot be read", e);
        }
    }
}
