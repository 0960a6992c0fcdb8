package dev.gatehouse.mapping.expression;

import java.util.List;

/**
 * {@code method.request.header.X}, {@code method.request.querystring.X}, {@code method.request.path.X} and their
 * {@code multivalue} forms. Of a repeated parameter the plain form takes the last value, the multivalue form all.
 */
public record MethodRequestParameter(ParameterLocation location, String name, boolean multivalue)
        implements MappingExpression {
    @Override
    public List<String> evaluate(ExpressionSource source) {
        List<String> values = all(source);
        return multivalue ? values : Values.last(values);
    }

    @Override
    public String text() {
        return "method.request." + (multivalue ? "multivalue" : "") + location.word() + "." + name;
    }

    private List<String> all(ExpressionSource source) {
        return switch (location) {
            case HEADER -> source.header(name);
            case QUERYSTRING -> source.querystring(name);
            case PATH -> Values.ofNullable(source.path().get(name));
        };
    }
}
