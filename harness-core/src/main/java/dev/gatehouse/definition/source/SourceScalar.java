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
 * @param firstLine the line of the file that holds the text's first line, if the text stands in the file line by line, as
 *     after YAML's {@code |}; 0 where it does not
 */
public record SourceScalar(Origin origin, @Nullable String tag, Kind kind, String text, int firstLine)
        implements SourceNode {

    /** A value whose lines are none of the file's. */
    public SourceScalar(Origin origin, @Nullable String tag, Kind kind, String text) {
        this(origin, tag, kind, text, 0);
    }

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
