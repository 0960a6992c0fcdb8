/**
 * Access logs, in the format that a stage has.
 *
 * <p>Enters: a format, and what is known of an exchange as {@code $context}. Leaves: one line.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html">Set up CloudWatch logging</a>
 */
@NullMarked
package dev.gatehouse.monitoring.accesslog;

import org.jspecify.annotations.NullMarked;
