/**
 * Pages in a real browser: what CORS lets them read, what their WebSockets see, and what the report looks like to them.
 *
 * <p>Enters: a Chromium, where there is one. Leaves: nothing.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-cors.html">CORS of REST APIs</a>
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html">CORS of HTTP APIs</a>
 */
@NullMarked
package dev.gatehouse.conformance.browser;

import org.jspecify.annotations.NullMarked;
