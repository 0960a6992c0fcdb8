package dev.gatehouse.definition.annotated;

import dev.gatehouse.definition.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The annotated class, and how messages name its parts. */
record Elements(Class<?> type) {

    /** Its methods, its own and inherited, in an order that does not change from run to run. */
    List<Method> methods() {
        return Arrays.stream(type.isInterface() ? type.getMethods() : type.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString))
                .toList();
    }

    Origin origin() {
        return new Origin(type.getName(), 0, 0, null);
    }

    Origin origin(Method method) {
        return new Origin(type.getName(), 0, 0, method.getName() + "()");
    }

    Origin origin(Class<?> other) {
        return new Origin(other.getName(), 0, 0, null);
    }

    /** A text file beside the class; empty if there is none. */
    Optional<String> file(String name) {
        try (InputStream in = type.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The class path resource " + name + " cannot be read", e);
        }
    }
}
