/**
 * The servers that are measured, each giving the same answer to a GET, and the one client that asks them all.
 *
 * <p>Enters: the name of a peer. Leaves: a running server on a free port of the loopback address.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-mock-integration.html">Mock
 *     integrations</a>
 */
@NullMarked
package dev.gatehouse.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
