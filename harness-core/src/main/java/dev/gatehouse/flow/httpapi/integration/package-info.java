/**
 * The integrations of HTTP APIs: how a request goes to its endpoint, and how the endpoint's answer is read.
 *
 * <p>Enters: an authorized request; later the endpoint's answer. Leaves: the call; later the response, with its parameters
 * mapped.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations.html">Integrations
 *     of HTTP APIs</a>
 */
@NullMarked
package dev.gatehouse.flow.httpapi.integration;

import org.jspecify.annotations.NullMarked;
