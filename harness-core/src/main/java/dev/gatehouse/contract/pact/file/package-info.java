/**
 * Pact files.
 *
 * <p>Enters: the JSON of a pact file, of version 2, 3 or 4. Leaves: a {@link dev.gatehouse.contract.pact.Pact}; and the other way
 * round, always version 4.
 *
 * @see <a href="https://github.com/pact-foundation/pact-specification/tree/version-4">Pact specification, version 4</a>
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-settings.html">Methods of REST
 *     APIs</a>
 */
@NullMarked
package dev.gatehouse.contract.pact.file;

import org.jspecify.annotations.NullMarked;
