package dev.gatehouse.definition.source;

import dev.gatehouse.definition.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A single value. The text is kept as written, so that {@code 200} can be a status code and {@code 2012-10-17} a version
 * where text is wanted.
 *
 * @param origin where it begins
 * @param tag the local YAML tag, or null
 * @param kind what the value is where nothing else is said
 * @param text the value as written, without quotes and escapes
 */
public record SourceScalar(Origin origin, @Nullable String tag, Kind kind, String text) implements SourceNode {

    /** What a scalar is. */
    public enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL
    }

    /** Whether this is an explicit or a left-out null. */
    public boolean isNull() {
        return kind == Kind.NULL;
    }

    @Override
    public String kindName() {
        return switch (kind) {
            case TEXT -> "text";
            case NUMBER -> "a number";
            case BOOLEAN -> "a boolean";
            case NULL -> "null";
        };
    }
}
