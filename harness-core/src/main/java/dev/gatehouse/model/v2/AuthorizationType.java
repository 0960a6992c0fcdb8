package dev.gatehouse.model.v2;

/**
 * Who may call a route.
 *
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-routes-routeid.html">Route</a>
 */
public enum AuthorizationType {
    /** Everybody. */
    NONE,
    /** Who signs with AWS credentials. */
    AWS_IAM,
    /** Whom a function lets in. */
    CUSTOM,
    /** Who has a token of an issuer. */
    JWT
}
