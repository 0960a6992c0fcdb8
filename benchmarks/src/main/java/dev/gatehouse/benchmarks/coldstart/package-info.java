/**
 * What a first test pays: from the start of a new JVM to the first answered request.
 *
 * <p>Enters: a peer and how often. Leaves: the milliseconds of each start, measured from outside.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-mock-integration.html">Mock
 *     integrations</a>
 */
@NullMarked
package dev.gatehouse.benchmarks.coldstart;

import org.jspecify.annotations.NullMarked;
