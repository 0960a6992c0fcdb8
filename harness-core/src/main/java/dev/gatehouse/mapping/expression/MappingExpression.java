package dev.gatehouse.mapping.expression;

import java.util.List;

/**
 * Where a mapped parameter takes its value from, parsed once:
 *
 * <pre>{@code
 * MappingExpression.parse("'text'");
 * MappingExpression.parse("method.request.multivaluequerystring.tag");
 * MappingExpression.parse("integration.response.body.pets[0].name");
 * MappingExpression.parse("context.identity.sourceIp");
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-parameter-mapping-sources.html">Parameter
 *     mapping source reference</a>
 */
public sealed interface MappingExpression
        permits StaticValue,
                MethodRequestParameter,
                MethodRequestBody,
                IntegrationResponseHeader,
                IntegrationResponseBody,
                ContextVariable,
                StageVariable {
    /**
     * Parses an expression.
     *
     * @throws InvalidMappingExpression if the text is none of the known forms
     */
    static MappingExpression parse(String text) {
        return ExpressionParser.parse(text);
    }

    /**
     * The values that the expression stands for: empty if there is none, one for most, all values in the order of the
     * request for the {@code multivalue} forms. An empty string is a value.
     *
     * @throws MappingFailure if the source's payload cannot serve the expression: AWS answers 500
     */
    List<String> evaluate(ExpressionSource source);

    /** The expression as AWS writes it. */
    String text();
}
