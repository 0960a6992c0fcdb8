/**
 * Holds our pacts to pact-jvm: files that one writes the other reads, and both take the same answers.
 *
 * <p>Enters: flows and answers. Leaves: nothing.
 *
 * @see <a href="https://github.com/pact-foundation/pact-specification/tree/version-4">Pact specification, version 4</a>
 */
@NullMarked
package dev.gatehouse.conformance.pact;

import org.jspecify.annotations.NullMarked;
