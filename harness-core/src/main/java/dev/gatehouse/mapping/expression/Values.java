package dev.gatehouse.mapping.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shapes that an expression's values take. */
final class Values {
    private Values() {}

    static List<String> last(List<String> values) {
        return values.isEmpty() ? values : values.subList(values.size() - 1, values.size());
    }

    static List<String> ofNullable(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}
