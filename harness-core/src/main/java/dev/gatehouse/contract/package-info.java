/**
 * Contract tests: whether what passed in process also holds where it will run.
 *
 * <p>Enters: a target, and exchanges or cases. Leaves: the differences between what the gateway answers and what the target does.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/welcome.html">What is API Gateway?</a>
 */
@NullMarked
package dev.gatehouse.contract;

import org.jspecify.annotations.NullMarked;
