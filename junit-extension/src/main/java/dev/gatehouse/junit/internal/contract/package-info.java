/**
 * How a test's exchanges are compared with a target.
 *
 * <p>Enters: a test that is done, and the annotations on it. Leaves: a failure where a target went otherwise, and the drift report
 * of the run.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-test-method.html">What a test invocation
 *     reveals of the stages</a>
 */
@NullMarked
package dev.gatehouse.junit.internal.contract;

import org.jspecify.annotations.NullMarked;
