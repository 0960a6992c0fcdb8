package dev.gatehouse.mapping.expression;

import dev.gatehouse.mapping.jsonpath.CompiledPath;
import java.util.List;

/**
 * {@code method.request.body} (the client's text, {@code {}} if it is empty) or {@code method.request.body.JSONPath}
 * (what the path finds in it).
 *
 * @param path {@code $} for the whole text
 */
public record MethodRequestBody(CompiledPath path) implements MappingExpression {
    @Override
    public List<String> evaluate(ExpressionSource source) {
        return BodyValues.of(source.body(), path, this);
    }

    @Override
    public String text() {
        return "method.request.body" + path.source().substring(1);
    }
}
