package dev.gatehouse.mapping.expression;

import java.util.List;

/** {@code integration.response.header.X} (the last value) and {@code integration.response.multivalueheader.X} (all). */
public record IntegrationResponseHeader(String name, boolean multivalue) implements MappingExpression {
    @Override
    public List<String> evaluate(ExpressionSource source) {
        List<String> values = source.header(name);
        return multivalue ? values : Values.last(values);
    }

    @Override
    public String text() {
        return "integration.response." + (multivalue ? "multivalueheader." : "header.") + name;
    }
}
