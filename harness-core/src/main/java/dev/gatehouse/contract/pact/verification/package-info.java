/**
 * Verifies that a provider keeps a pact: each request is sent, and its answer held to the expected one.
 *
 * <p>Enters: a {@link dev.gatehouse.contract.pact.Pact}, hooks for its provider states, and where the provider is. Leaves: for each
 * interaction its mismatches.
 *
 * @see <a href="https://github.com/pact-foundation/pact-specification/tree/version-4">Pact specification, version 4</a>
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-test-method.html">Testing of methods on AWS</a>
 */
@NullMarked
package dev.gatehouse.contract.pact.verification;

import org.jspecify.annotations.NullMarked;
