/**
 * Pact's matching rules: whether an answer is one that a consumer can do with.
 *
 * <p>Enters: an expected and an actual value, and rules by path. Leaves: mismatches, each with its path. Rules of the versions 2
 * to 4 are known; one that is not known is a mismatch, never a match.
 *
 * @see <a href="https://github.com/pact-foundation/pact-specification/tree/version-4">Pact specification, version 4</a>
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-test-method.html">Testing of methods on AWS</a>
 */
@NullMarked
package dev.gatehouse.contract.pact.matching;

import org.jspecify.annotations.NullMarked;
