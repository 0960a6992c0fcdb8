/**
 * The parameters of the operations of {@code apigatewayv2}.
 *
 * <p>Enters and leaves: nothing; each record is what AWS's service model says of one operation's request. In updates, what is
 * null stays as it is.
 *
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/operations.html">Operations</a>
 */
@NullMarked
package dev.gatehouse.control.v2.request;

import org.jspecify.annotations.NullMarked;
