package dev.gatehouse.mapping.vtl;

import java.util.function.Function;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.jspecify.annotations.Nullable;

/** {@code $receiver.name}, without reflection. */
record Property(String name, Function<Object, @Nullable Object> reader) implements VelPropertyGet {
    @Override
    public @Nullable Object invoke(Object receiver) {
        return reader.apply(receiver);
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
