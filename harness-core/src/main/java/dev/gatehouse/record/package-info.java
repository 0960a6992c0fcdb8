/**
 * What happened to each request, kept for assertions, for people and for comparison.
 *
 * <p>Enters: the trace of an exchange. Leaves: an immutable {@link dev.gatehouse.record.Flow} of four stages, with
 * secrets masked, and AWS's execution log of it.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html">Execution logging</a>
 */
@NullMarked
package dev.gatehouse.record;

import org.jspecify.annotations.NullMarked;
