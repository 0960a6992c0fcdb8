package dev.gatehouse.definition.source;

import dev.gatehouse.definition.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list.
 *
 * @param origin where it begins
 * @param tag the local YAML tag, or null
 * @param items the items
 */
public record SourceArray(Origin origin, @Nullable String tag, List<SourceNode> items) implements SourceNode {

    public SourceArray {
        items = List.copyOf(items);
    }

    @Override
    public String kindName() {
        return "a list";
    }
}
