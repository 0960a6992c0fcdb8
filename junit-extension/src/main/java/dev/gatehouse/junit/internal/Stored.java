package dev.gatehouse.junit.internal;

import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** The one place that calls the store's compute method, whose name changes after JUnit 6. */
public final class Stored {

    private Stored() {}

    /** The value under a key, made if there is none yet. */
    @SuppressWarnings("unchecked")
    public static <K, V> V once(Store store, K key, Function<K, V> make) {
        return (V) store.getOrComputeIfAbsent(key, make);
    }
}
