/**
 * Flows as text for people: what a failing test shows.
 *
 * <p>Enters: a flow. Leaves: text of less than 100 columns, the four stages in order, each with what came in, why it
 * decided as it did, and what left.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-method-settings.html">The four
 *     stages</a>
 */
@NullMarked
package dev.gatehouse.record.console;

import org.jspecify.annotations.NullMarked;
