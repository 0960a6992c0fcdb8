package dev.gatehouse.flow.context;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Names of variables, and how each is read from a record of one kind.
 *
 * @param <S> the record
 */
final class VariableTable<S> {

    private final Map<String, Function<S, @Nullable Object>> readers = new LinkedHashMap<>();
    private final Set<String> listed = new LinkedHashSet<>();

    /** A table that also has everything of another, read from a part of the record. */
    static <S, P> VariableTable<S> including(VariableTable<P> other, Function<S, P> part) {
        VariableTable<S> table = new VariableTable<>();
        other.readers.forEach((name, reader) -> table.readers.put(name, s -> reader.apply(part.apply(s))));
        return table;
    }

    VariableTable<S> with(String name, Function<S, @Nullable Object> reader) {
        readers.put(name, reader);
        return this;
    }

    /** Names that AWS lists among the keys, with nothing as their value, even where they are not known. */
    VariableTable<S> listing(String... names) {
        listed.addAll(List.of(names));
        return this;
    }

    /** The variables of one record: a view that reads what is asked for, when it is asked for. */
    Map<String, Object> of(S source) {
        return new Variables<>(readers, listed, source);
    }
}
