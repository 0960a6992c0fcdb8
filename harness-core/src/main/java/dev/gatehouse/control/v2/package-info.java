/**
 * The operations of the service {@code apigatewayv2}: HTTP APIs, and how APIs are mapped to domain names.
 *
 * <p>Enters: requests as records. Leaves: what they made or found, and refusals in this service's own words, which differ
 * from those of version 1 for the same fault.
 *
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/api-reference.html">Amazon API Gateway Version
 *     2</a>
 */
@NullMarked
package dev.gatehouse.control.v2;

import org.jspecify.annotations.NullMarked;
