package dev.gatehouse.record.redaction;

import dev.gatehouse.flow.exchange.CacheKey;
import dev.gatehouse.flow.exchange.Reason;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Copies a reason with the secrets in its texts, lists and maps masked.
 *
 * <p>It goes over the components of the record, so that a new kind of reason can leak nothing by being forgotten here.
 */
final class MaskedReason {

    private MaskedReason() {}

    static Reason of(Reason reason, Masking masking) {
        if (reason instanceof Reason.ParameterMapped mapped) {
            return parameter(mapped, masking);
        }
        if (reason instanceof Reason.OverrideApplied override) {
            return new Reason.OverrideApplied(
                    override.target(), masking.value(lastPart(override.target()), override.value()));
        }
        if (reason instanceof Reason.NotInCacheKey other) {
            String name = lastPart(other.parameter());
            return new Reason.NotInCacheKey(
                    other.parameter(), values(name, other.whenKept(), masking), values(name, other.now(), masking));
        }
        return components(reason, masking);
    }

    private static List<String> values(String name, List<String> values, Masking masking) {
        return values.stream().map(value -> masking.value(name, value)).toList();
    }

    private static CacheKey key(CacheKey key, Masking masking) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        key.parameters().forEach((name, values) -> parameters.put(name, values(lastPart(name), values, masking)));
        return new CacheKey(key.deploymentId(), key.namespace(), key.httpMethod(), parameters);
    }

    private static Reason parameter(Reason.ParameterMapped mapped, Masking masking) {
        String name = lastPart(mapped.target());
        return new Reason.ParameterMapped(
                mapped.target(), masking.text(mapped.expression()), values(name, mapped.values(), masking));
    }

    private static String lastPart(String target) {
        return target.substring(target.lastIndexOf('.') + 1);
    }

    private static Reason components(Reason reason, Masking masking) {
        RecordComponent[] components = reason.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = new @Nullable Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                values[i] = masked(components[i].getAccessor().invoke(reason), masking);
            }
            return reason.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every reason is a public record: " + reason.getClass(), e);
        }
    }

    private static @Nullable Object masked(@Nullable Object value, Masking masking) {
        if (value instanceof String text) {
            return masking.bodyText(text);
        }
        if (value instanceof CacheKey key) {
            return key(key, masking);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(element -> masked(element, masking)).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((name, element) -> copy.put(name, named(name, element, masking)));
            return copy;
        }
        return value;
    }

    private static @Nullable Object named(Object name, @Nullable Object value, Masking masking) {
        return value instanceof String text
                ? masking.value(name.toString(), masking.bodyText(text))
                : masked(value, masking);
    }
}
