/**
 * HTTP and WebSocket APIs in AWS's own nouns: immutable records whose components are named as in the API {@code apigatewayv2}.
 *
 * <p>Enters: what the control plane was told. Leaves: an {@link dev.gatehouse.model.v2.ApiSnapshot}, which a deployment freezes
 * and the data plane compiles.
 *
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/api-reference.html">Amazon API Gateway version 2
 *     API reference</a>
 */
@NullMarked
package dev.gatehouse.model.v2;

import org.jspecify.annotations.NullMarked;
