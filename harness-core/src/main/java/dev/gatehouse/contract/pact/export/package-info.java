/**
 * Makes pacts of recorded flows: what a consumer needs of the API, and what the API needs of its backends.
 *
 * <p>Enters: flows. Leaves: a {@link dev.gatehouse.contract.pact.Pact}, with a line for everything that could not go into it.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-integration-settings.html">Integrations</a>
 */
@NullMarked
package dev.gatehouse.contract.pact.export;

import org.jspecify.annotations.NullMarked;
