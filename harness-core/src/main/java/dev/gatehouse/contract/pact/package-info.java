/**
 * Pacts: what a consumer needs of an API, as a value.
 *
 * <p>Enters: what was read from a file, or recorded in flows. Leaves: immutable interactions, each a request, the answer that the
 * consumer expects, and the rules under which another answer will do.
 *
 * @see <a href="https://github.com/pact-foundation/pact-specification/tree/version-4">Pact specification, version 4</a>
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-settings.html">Methods of REST
 *     APIs</a>
 */
@NullMarked
package dev.gatehouse.contract.pact;

import org.jspecify.annotations.NullMarked;
