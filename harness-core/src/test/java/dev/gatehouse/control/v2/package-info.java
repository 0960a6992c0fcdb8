/** Tests of the operations of {@code apigatewayv2}. */
@NullMarked
package dev.gatehouse.control.v2;

import org.jspecify.annotations.NullMarked;
