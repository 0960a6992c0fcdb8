package dev.gatehouse.control.state;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which maps of methods, integrations and their responses a caller gave as empty.
 *
 * <p>AWS answers {@code {}} for a map that was given as {@code {}}, and leaves out one that was not given or whose last entry
 * was removed. To requests there is no difference, so the model does not know it.
 */
public final class GivenEmpty {

    private final Map<String, Set<String>> namesByElement = new LinkedHashMap<>();

    GivenEmpty() {}

    GivenEmpty copy() {
        GivenEmpty copy = new GivenEmpty();
        copy.namesByElement.putAll(namesByElement);
        return copy;
    }

    void become(GivenEmpty other) {
        namesByElement.clear();
        namesByElement.putAll(other.namesByElement);
    }

    /** Notes what was given for an element that has just been put. */
    public void put(String element, Map<String, @Nullable Object> given) {
        Set<String> names = new TreeSet<>();
        given.forEach((name, value) -> {
            if (isEmpty(value)) {
                names.add(name);
            }
        });
        if (names.isEmpty()) {
            namesByElement.remove(element);
        } else {
            namesByElement.put(element, names);
        }
    }

    /** Forgets an element that was changed or deleted. */
    public void forget(String element) {
        namesByElement.remove(element);
    }

    /** The names of the maps of an element that were given as empty. */
    public Set<String> of(String element) {
        return namesByElement.getOrDefault(element, Set.of());
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map.isEmpty() : value instanceof Collection<?> list && list.isEmpty();
    }
}
