package dev.gatehouse.mapping.jsonpath;

import com.jayway.jsonpath.InvalidPathException;
import com.jayway.jsonpath.JsonPath;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A JSONPath, parsed once; equal to another of the same text. Safe for several threads. */
public final class CompiledPath {
    private final String source;
    private final JsonPath path;

    private CompiledPath(String source, JsonPath path) {
        this.source = source;
        this.path = path;
    }

    /**
     * Parses a path such as {@code $.pets[0].name}.
     *
     * @throws IllegalArgumentException if the text is no JSONPath; the message says why
     */
    public static CompiledPath compile(String source) {
        try {
            return new CompiledPath(source, JsonPath.compile(source));
        } catch (InvalidPathException | IllegalArgumentException invalid) {
            throw new IllegalArgumentException("'" + source + "' is no JSONPath: " + invalid.getMessage(), invalid);
        }
    }

    /** The text as it was given. */
    public String source() {
        return source;
    }

    @Nullable
    Object readFrom(Object root) {
        return path.read(root, JsonDocument.CONFIGURATION);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CompiledPath that && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(source);
    }

    @Override
    public String toString() {
        return source;
    }
}
