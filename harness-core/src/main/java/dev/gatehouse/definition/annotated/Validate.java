package dev.gatehouse.definition.annotated;

/**
 * What a method's request validator checks.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html">Request
 *     validation</a>
 */
public enum Validate {
    /** Nothing: the method has no validator. */
    NOTHING,
    /** The body against its model. */
    BODY,
    /** That required parameters are there. */
    PARAMETERS,
    /** Both. */
    ALL
}
