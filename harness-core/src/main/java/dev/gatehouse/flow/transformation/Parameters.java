package dev.gatehouse.flow.transformation;

import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Mapped parameters of one place (header, query string, path) while they are put together, for one request. */
public final class Parameters {

    /** Most requests map nothing in most places. */
    private Map<String, List<String>> values = Map.of();

    private final boolean anyCase;

    private Parameters(boolean anyCase) {
        this.anyCase = anyCase;
    }

    /** Parameters whose names compare without regard to case. */
    public static Parameters headers() {
        return new Parameters(true);
    }

    /** Parameters whose names compare exactly. */
    public static Parameters exact() {
        return new Parameters(false);
    }

    /** Puts the values in place of those that the name had; no values change nothing. */
    public void put(String name, List<String> replacement) {
        if (replacement.isEmpty()) {
            return;
        }
        if (values.isEmpty()) {
            values = new LinkedHashMap<>();
        } else if (anyCase) {
            values.keySet().removeIf(known -> known.equalsIgnoreCase(name));
        }
        values.put(name, List.copyOf(replacement));
    }

    /** Puts what a template overrode; AWS lets it win over every mapping. */
    public void override(String target, Map<String, Object> overrides, Reasons why) {
        overrides.forEach((name, value) -> {
            put(name, texts(value));
            why.add(new Reason.OverrideApplied(target + name, String.valueOf(value)));
        });
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The values under a name; empty if there are none. */
    public List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Hands each name and its values to the consumer, in order. */
    public void forEach(BiConsumer<String, List<String>> consumer) {
        values.forEach(consumer);
    }

    private static List<String> texts(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }
}
