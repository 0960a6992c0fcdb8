package dev.gatehouse.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Copies that keep the order in which a definition was written, which {@code Map.copyOf} does not: it has another one in each
 * JVM.
 *
 * <pre>{@code
 * this.stageVariables = Ordered.copyOf(stageVariables);
 * }</pre>
 */
public final class Ordered {

    private Ordered() {}

    /** An unmodifiable copy in the same order. */
    public static <K, V> Map<K, V> copyOf(Map<K, V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
