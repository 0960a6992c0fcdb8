package dev.gatehouse.model.v2;

/**
 * What clients of an API speak.
 *
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid.html">Api</a>
 */
public enum ProtocolType {
    /** One request, one answer. */
    HTTP,
    /** Messages both ways. */
    WEBSOCKET
}
