/**
 * API keys of methods that ask for one.
 *
 * <p>Enters: a request and what its authorizer said. Leaves: the key used, or {@code INVALID_API_KEY}, 403 "Forbidden".
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-key-source.html">API key sources</a>
 */
@NullMarked
package dev.gatehouse.flow.methodrequest.apikey;

import org.jspecify.annotations.NullMarked;
