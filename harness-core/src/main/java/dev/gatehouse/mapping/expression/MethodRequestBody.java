package dev.gatehouse.mapping.expression;

import dev.gatehouse.mapping.jsonpath.CompiledPath;
import java.util.List;

/**
 * {@code method.request.body} (the client's text, {@code {}} if it is empty) or {@code method.request.body.JSONPath}
 * (what the path finds in it). AWS takes any text for the whole body, and answers 400 where a path leads into one that is no
 * JSON.
 *
 * @param path {@code $} for the whole text
 */
public record MethodRequestBody(CompiledPath path) implements MappingExpression {
    @Override
    public List<String> evaluate(ExpressionSource source) {
        boolean whole = path.source().equals(BodyValues.WHOLE);
        if (!whole && !source.body().isBytes() && !source.body().document().isWellFormed()) {
            throw MappingFailure.noJsonFromClient(this);
        }
        return BodyValues.of(source.body(), path, this);
    }

    @Override
    public String text() {
        return "method.request.body" + path.source().substring(1);
    }
}
