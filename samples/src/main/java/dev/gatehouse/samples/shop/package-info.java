/**
 * The handler of the HTTP API of annotations.
 *
 * <p>Enters: an event of payload format 2.0. Leaves: the item that it asks for.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Lambda
 *     integrations of HTTP APIs</a>
 */
package dev.gatehouse.samples.shop;
