/**
 * Keeps secrets out of what is recorded.
 *
 * <p>Enters: what was sent and answered, and reasons. Leaves: the same with each secret replaced by a fingerprint of
 * it, so that equal secrets still look equal.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html">What AWS redacts</a>
 */
@NullMarked
package dev.gatehouse.record.redaction;

import org.jspecify.annotations.NullMarked;
