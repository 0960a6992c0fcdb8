package dev.gatehouse.control.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.json.Trees;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
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
        for (RecordComponent component : request.getRecordComponents()) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    && !given.hasNonNull(component.getName())) {
                missing.add("Value null at '" + component.getName()
                        + "' failed to satisfy constraint: Member must not be null");
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
