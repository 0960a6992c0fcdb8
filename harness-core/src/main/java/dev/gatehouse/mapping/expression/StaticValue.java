package dev.gatehouse.mapping.expression;

import java.util.List;

/** {@code 'value'}: the text between the quotes. */
public record StaticValue(String value) implements MappingExpression {
    @Override
    public List<String> evaluate(ExpressionSource source) {
        return List.of(value);
    }

    @Override
    public String text() {
        return "'" + value + "'";
    }
}
