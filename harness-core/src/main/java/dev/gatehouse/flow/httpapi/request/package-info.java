/**
 * What an HTTP API lets integrations and authorizers see of the client's request: headers, cookies, query, path and body.
 *
 * <p>Enters: a routed request. Leaves: the same, with what AWS adds and drops at its door, decoded as HTTP APIs decode it.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Lambda
 *     integrations of HTTP APIs</a>
 */
@NullMarked
package dev.gatehouse.flow.httpapi.request;

import org.jspecify.annotations.NullMarked;
