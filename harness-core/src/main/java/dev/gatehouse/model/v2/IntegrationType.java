package dev.gatehouse.model.v2;

/**
 * The kinds of endpoints. HTTP APIs have the proxies only.
 *
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-integrations-integrationid.html">Integration</a>
 */
public enum IntegrationType {
    /** An action of an AWS service, with templates; WebSocket only. */
    AWS,
    /** A Lambda function, or a service by its subtype. */
    AWS_PROXY,
    /** An HTTP server, with templates; WebSocket only. */
    HTTP,
    /** An HTTP server. */
    HTTP_PROXY,
    /** Nobody; WebSocket only. */
    MOCK
}
