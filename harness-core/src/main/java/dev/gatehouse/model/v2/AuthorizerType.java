package dev.gatehouse.model.v2;

/**
 * What an authorizer asks.
 *
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-authorizers-authorizerid.html">Authorizer</a>
 */
public enum AuthorizerType {
    /** A function. */
    REQUEST,
    /** Nobody: it verifies tokens. */
    JWT
}
