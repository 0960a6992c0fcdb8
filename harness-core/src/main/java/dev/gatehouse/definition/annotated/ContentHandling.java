package dev.gatehouse.definition.annotated;

/**
 * What becomes of a payload on its way.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-payload-encodings.html">Binary media types</a>
 */
public enum ContentHandling {
    /** It stays what the API's binary media types make it. */
    PASSTHROUGH,
    /** Base64 text becomes bytes. */
    CONVERT_TO_BINARY,
    /** Bytes become base64 text. */
    CONVERT_TO_TEXT
}
