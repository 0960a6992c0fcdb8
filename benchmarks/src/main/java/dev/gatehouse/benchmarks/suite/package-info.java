/**
 * Runs of a thousand JUnit tests, each with a server of its own or all sharing one.
 *
 * <p>Enters: nothing. Leaves: the milliseconds of whole runs, from the start of their JVM to the end of the last test.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-mock-integration.html">Mock
 *     integrations</a>
 */
@NullMarked
package dev.gatehouse.benchmarks.suite;

import org.jspecify.annotations.NullMarked;
