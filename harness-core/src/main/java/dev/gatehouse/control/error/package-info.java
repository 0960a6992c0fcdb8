/**
 * How operations refuse.
 *
 * <p>Enters: what is wrong. Leaves: AWS's code, HTTP status and text.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/CommonErrors.html">Common errors</a>
 */
@NullMarked
package dev.gatehouse.control.error;

import org.jspecify.annotations.NullMarked;
