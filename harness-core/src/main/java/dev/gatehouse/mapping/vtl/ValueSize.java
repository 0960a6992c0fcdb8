package dev.gatehouse.mapping.vtl;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * About how many characters a value prints, found without printing it: a short template can build a map that holds
 * itself, or one whose text would fill the memory.
 */
final class ValueSize {
    /** A digit and a comma, or a pair of brackets. */
    private static final int LEAST_OF_ANY_VALUE = 2;

    private long characters;

    private ValueSize() {}

    /** The size of a value; a {@link TemplateFailure} if it is more than one value may have. */
    static long of(@Nullable Object value) {
        if (value instanceof String || value instanceof Integer) {
            return ofScalar(value);
        }
        ValueSize size = new ValueSize();
        size.add(value);
        return size.characters;
    }

    /** Nearly all values, without asking what else they might be. */
    private static long ofScalar(Object value) {
        ValueSize size = new ValueSize();
        size.count(value instanceof String text ? text.length() + LEAST_OF_ANY_VALUE : LEAST_OF_ANY_VALUE);
        return size.characters;
    }

    private void add(@Nullable Object value) {
        if (value instanceof CharSequence text) {
            count(text.length());
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> {
                add(key);
                add(item);
            });
        } else if (value instanceof Iterable<?> items) {
            items.forEach(this::add);
        } else if (value instanceof Number number) {
            NumberSize.check(number);
        }
        count(LEAST_OF_ANY_VALUE);
    }

    private void count(int more) {
        characters += more;
        if (characters > TemplateLimits.CHARACTERS) {
            throw RenderBudget.exceeded(
                    "one of its values prints more than " + TemplateLimits.CHARACTERS + " characters");
        }
    }
}
