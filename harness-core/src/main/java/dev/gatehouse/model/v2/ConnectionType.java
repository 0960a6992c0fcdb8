package dev.gatehouse.model.v2;

/**
 * The way to an endpoint.
 *
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-integrations-integrationid.html">Integration</a>
 */
public enum ConnectionType {
    /** The internet. */
    INTERNET,
    /** A VPC link. */
    VPC_LINK
}
