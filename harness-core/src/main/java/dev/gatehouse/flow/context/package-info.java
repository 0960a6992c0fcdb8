/**
 * {@code $context}: what mapping templates, parameter mappings, gateway responses and access logs may know of a request.
 *
 * <p>Enters: the record of the step that was reached. Leaves: nested maps by AWS's names, computed where they are read.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html#context-variable-reference">Context
 *     variables</a>
 */
@NullMarked
package dev.gatehouse.flow.context;

import org.jspecify.annotations.NullMarked;
