package dev.gatehouse.mapping.expression;

import dev.gatehouse.mapping.jsonpath.JsonValues;
import dev.gatehouse.mapping.vtl.NamedValues;
import java.util.List;
import java.util.Map;

/**
 * {@code context.path}, as {@code context.identity.sourceIp}.
 *
 * @param path the names from the root of {@code $context}, joined by dots
 */
public record ContextVariable(String path) implements MappingExpression {
    @Override
    public List<String> evaluate(ExpressionSource source) {
        Object value = source.context();
        for (String name : path.split("\\.", -1)) {
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
            if (value == null) {
                return List.of();
            }
        }
        return value instanceof NamedValues ? List.of() : List.of(JsonValues.toParameter(value));
    }

    @Override
    public String text() {
        return "context." + path;
    }
}
