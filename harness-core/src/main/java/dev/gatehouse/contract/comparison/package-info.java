/**
 * Whether an exchange went elsewhere as it went in process, and if not, at which stage it began to differ.
 *
 * <p>Enters: what is known of an exchange on either side, and the rules of what does not count. Leaves: a
 * {@link dev.gatehouse.contract.comparison.Verdict} for each exchange, with {@link dev.gatehouse.contract.comparison.Difference}s
 * that are values, not yet text.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-test-method.html">What a test invocation
 *     reveals of the stages</a>
 */
@NullMarked
package dev.gatehouse.contract.comparison;

import org.jspecify.annotations.NullMarked;
