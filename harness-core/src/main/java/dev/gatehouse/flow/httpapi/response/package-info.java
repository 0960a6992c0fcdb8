/**
 * What the client of an HTTP API gets: an integration's response, or the API's one word for what went wrong.
 *
 * <p>Enters: a mapped response, or a {@link dev.gatehouse.flow.exchange.GatewayFault}. Leaves: the
 * {@link dev.gatehouse.flow.exchange.FinalResponse}. HTTP APIs have no gateway responses to configure.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html">REST APIs and HTTP APIs</a>
 */
@NullMarked
package dev.gatehouse.flow.httpapi.response;

import org.jspecify.annotations.NullMarked;
