/**
 * Threads for what may block: the flow itself and the functions it calls.
 *
 * <p>Enters: a name for the threads. Leaves: an executor whose owner shuts it down. Lambda runs a function on threads of
 * its own as well.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html">Lambda concurrency</a>
 */
@NullMarked
package dev.gatehouse.flow.worker;

import org.jspecify.annotations.NullMarked;
