/**
 * Makes contract cases of what a target answers, and shows what has changed since.
 *
 * <p>Enters: a case whose expectations do not matter yet, and a target. Leaves: the same case with the target's answers as
 * expectations, values that vary replaced by matchers; and the differences between two recordings.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/welcome.html">What is API Gateway?</a>
 */
@NullMarked
package dev.gatehouse.contract.cases.recording;

import org.jspecify.annotations.NullMarked;
