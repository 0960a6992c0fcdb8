package dev.gatehouse.mapping.expression;

import java.util.List;

/** {@code stageVariables.name}. */
public record StageVariable(String name) implements MappingExpression {
    @Override
    public List<String> evaluate(ExpressionSource source) {
        return Values.ofNullable(source.stageVariables().get(name));
    }

    @Override
    public String text() {
        return "stageVariables." + name;
    }
}
