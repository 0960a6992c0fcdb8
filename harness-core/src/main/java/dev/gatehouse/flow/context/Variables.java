package dev.gatehouse.flow.context;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A read-only map that computes a variable where it is read: a template uses two or three of some fifty.
 *
 * @param <S> the record that the variables are read from
 */
final class Variables<S> extends AbstractMap<String, Object> {

    private final Map<String, Function<S, @Nullable Object>> readers;
    private final Set<String> listed;
    private final S source;

    Variables(Map<String, Function<S, @Nullable Object>> readers, Set<String> listed, S source) {
        this.readers = readers;
        this.listed = listed;
        this.source = source;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        Function<S, @Nullable Object> reader = readers.get(name);
        return reader == null ? null : reader.apply(source);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        Map<String, Object> known = new LinkedHashMap<>();
        listed.forEach(name -> known.put(name, ""));
        readers.forEach((name, reader) -> {
            Object value = reader.apply(source);
            if (value != null) {
                known.put(name, value);
            }
        });
        return Collections.unmodifiableMap(known).entrySet();
    }
}
