/**
 * The events that functions of HTTP APIs get, in payload formats 1.0 and 2.0.
 *
 * <p>Enters: an authorized request and the parameters with which it goes on. Leaves: JSON. Authorizers' events are made of
 * the same parts.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html#http-api-develop-integrations-lambda.proxy-format">Payload
 *     format version</a>
 */
@NullMarked
package dev.gatehouse.flow.httpapi.event;

import org.jspecify.annotations.NullMarked;
