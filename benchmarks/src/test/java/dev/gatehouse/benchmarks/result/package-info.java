/**
 * Enters: figures of two runs. Leaves: what the command says of them.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-mock-integration.html">Mock
 *     integrations</a>
 */
@NullMarked
package dev.gatehouse.benchmarks.result;

import org.jspecify.annotations.NullMarked;
