/**
 * Assertions on flows, in the order of the four stages.
 *
 * <p>Enters: a recorded flow and what a test expects of it. Leaves: nothing, or an {@code AssertionFailedError} with
 * expected and actual, the nearest miss, and the flow as text.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-method-settings.html">The four
 *     stages</a>
 */
@NullMarked
package dev.gatehouse.junit.assertions;

import org.jspecify.annotations.NullMarked;
