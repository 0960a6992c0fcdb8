/**
 * Execution logs, by the level that a stage sets for a method.
 *
 * <p>Enters: the trace of an exchange. Leaves: the events that AWS would write to the stage's log group.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html">Set up CloudWatch logging</a>
 */
@NullMarked
package dev.gatehouse.monitoring.executionlog;

import org.jspecify.annotations.NullMarked;
