package dev.gatehouse.mapping.vtl;

import java.util.Map;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;

/** {@code #set($map.name = value)}. */
record MapEntry(String name) implements VelPropertySet {
    @Override
    @SuppressWarnings("unchecked") // maps of templates take any value
    public @Nullable Object invoke(Object map, @Nullable Object value) {
        return ((Map<String, @Nullable Object>) map).put(name, value);
    }

    @Override
    public boolean isCacheable() {
        return true;
    }

    @Override
    public String getMethodName() {
        return name;
    }
}
