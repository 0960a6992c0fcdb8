/**
 * What the steps of an HTTP API's flow are made of beside its integrations: who is let in, and which parameters change on
 * the way.
 *
 * <p>Enters: the records of a request that a step hands on. Leaves: the same with a caller, or with other parameters; or a
 * {@link dev.gatehouse.flow.exchange.GatewayFault}, which an HTTP API answers with its status and AWS's one word for it.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api.html">API Gateway HTTP APIs</a>
 */
@NullMarked
package dev.gatehouse.flow.httpapi;

import org.jspecify.annotations.NullMarked;
