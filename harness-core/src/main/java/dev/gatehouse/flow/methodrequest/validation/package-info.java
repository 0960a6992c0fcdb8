/**
 * Validation of required parameters and of bodies against models.
 *
 * <p>Enters: a routed request. Leaves: nothing, or {@code BAD_REQUEST_PARAMETERS} or {@code BAD_REQUEST_BODY} with AWS's
 * text. Bodies are held against JSON Schema draft 4 by the validator that AWS itself uses, so that its sentences in
 * {@code $context.error.validationErrorString} are AWS's.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html">Request
 *     validation</a>
 */
@NullMarked
package dev.gatehouse.flow.methodrequest.validation;

import org.jspecify.annotations.NullMarked;
