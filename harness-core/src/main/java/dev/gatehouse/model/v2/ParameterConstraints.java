package dev.gatehouse.model.v2;

/**
 * Whether a parameter must be there.
 *
 * @param required whether it must be there
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-routes-routeid.html#apis-apiid-routes-routeid-model-parameterconstraints">ParameterConstraints</a>
 */
public record ParameterConstraints(boolean required) {}
