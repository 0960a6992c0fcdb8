package dev.gatehouse.control.response;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param <T> the kind of item
 * @param items the items
 * @param position what the next request names to go on; null at the end; may be null
 */
public record Page<T>(List<T> items, @Nullable String position) {

    public Page {
        items = List.copyOf(items);
    }
}
