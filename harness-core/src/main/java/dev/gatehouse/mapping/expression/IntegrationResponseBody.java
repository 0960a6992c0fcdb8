package dev.gatehouse.mapping.expression;

import dev.gatehouse.mapping.jsonpath.CompiledPath;
import java.util.List;

/**
 * {@code integration.response.body} (the endpoint's text, {@code {}} if it is empty) or
 * {@code integration.response.body.JSONPath}. AWS reads the endpoint's payload as JSON even for the whole text, and
 * answers 500 if it is none.
 *
 * @param path {@code $} for the whole text
 */
public record IntegrationResponseBody(CompiledPath path) implements MappingExpression {
    @Override
    public List<String> evaluate(ExpressionSource source) {
        if (!source.body().isBytes() && !source.body().document().isWellFormed()) {
            throw new MappingFailure(this, "the endpoint's response is no JSON");
        }
        return BodyValues.of(source.body(), path, this);
    }

    @Override
    public String text() {
        return "integration.response.body" + path.source().substring(1);
    }
}
