/**
 * What JMH measures inside one JVM: starting, stopping, latency and throughput.
 *
 * <p>Enters: a peer, as JMH's parameter. Leaves: JMH's results; every figure of one benchmark is taken with the same client
 * and the same answer.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-mock-integration.html">Mock
 *     integrations</a>
 */
@NullMarked
package dev.gatehouse.benchmarks.measurement;

import org.jspecify.annotations.NullMarked;
