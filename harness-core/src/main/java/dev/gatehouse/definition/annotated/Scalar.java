package dev.gatehouse.definition.annotated;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** Java's types that are a single JSON value. */
final class Scalar {

    private static final Set<Class<?>> BOOLEANS = Set.of(boolean.class, Boolean.class);
    private static final Set<Class<?>> INTEGERS = Set.of(
            int.class,
            long.class,
            short.class,
            byte.class,
            Integer.class,
            Long.class,
            Short.class,
            Byte.class,
            BigInteger.class,
            OptionalInt.class,
            OptionalLong.class);
    private static final Set<Class<?>> NUMBERS = Set.of(
            double.class, float.class, Double.class, Float.class, BigDecimal.class, Number.class, OptionalDouble.class);
    private static final Set<Class<?>> STRINGS = Set.of(
            String.class,
            CharSequence.class,
            char.class,
            Character.class,
            UUID.class,
            URI.class,
            URL.class,
            Locale.class,
            Currency.class,
            // as base64, which is how Jackson writes it
            byte[].class);

    private Scalar() {}

    /** The JSON type; empty for what is no single value. */
    static Optional<String> of(Class<?> type) {
        if (BOOLEANS.contains(type)) {
            return Optional.of("boolean");
        }
        if (INTEGERS.contains(type)) {
            return Optional.of("integer");
        }
        if (NUMBERS.contains(type)) {
            return Optional.of("number");
        }
        return STRINGS.contains(type) || type.getName().startsWith("java.time.")
                ? Optional.of("string")
                : Optional.empty();
    }
}
