package dev.gatehouse.control.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.json.Trees;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One operation.
 *
 * @param <R> its parameters
 * @param request the record of its parameters
 * @param work what it does; null from those that answer nothing
 */
record Operation<R extends Record>(Class<R> request, Function<R, @Nullable Object> work) {

    /** Names that must be there, by the record of the parameters: annotations of types are parsed anew each time one asks. */
    private static final ClassValue<List<String>> REQUIRED = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                    .map(RecordComponent::getName)
                    .toList();
        }
    };

    static <R extends Record> Operation<R> answering(Class<R> request, Function<R, ?> work) {
        return new Operation<>(request, work::apply);
    }

    static <R extends Record> Operation<R> silent(Class<R> request, Consumer<R> work) {
        return new Operation<>(request, parameters -> {
            work.accept(parameters);
            return null;
        });
    }

    /** How parameters become a record. */
    interface Reader {
        <T> T read(JsonNode parameters, Class<T> type);
    }

    @Nullable
    Object run(JsonNode parameters) {
        return run(parameters, Trees::request);
    }

    @Nullable
    Object run(JsonNode parameters, Reader reader) {
        ObjectNode given = parameters.isObject() ? ((ObjectNode) parameters).deepCopy() : Trees.of(Map.of());
        checkRequired(given);
        JsonNode body = given.path("body");
        if (!body.isTextual() && !body.isMissingNode()) {
            given.put("body", body.toString());
        }
        return work.apply(reader.read(given, request));
    }

    private void checkRequired(ObjectNode given) {
        List<String> missing = new ArrayList<>();
        for (String name : REQUIRED.get(request)) {
            if (!given.hasNonNull(name)) {
                missing.add("Value null at '" + name + "' failed to satisfy constraint: Member must not be null");
            }
        }
        if (!missing.isEmpty()) {
            throw ControlException.validation(String.format(
                    Locale.ROOT,
                    "%d validation error%s detected: %s",
                    missing.size(),
                    missing.size() == 1 ? "" : "s",
                    String.join("; ", missing)));
        }
    }
}
