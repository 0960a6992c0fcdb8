/**
 * From samples to figures: medians over the rounds, ratios to the peers, goals, and how they are shown.
 *
 * <p>Enters: samples of a round. Leaves: figures as a table and as docs/performance.json.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-mock-integration.html">Mock
 *     integrations</a>
 */
@NullMarked
package dev.gatehouse.benchmarks.result;

import org.jspecify.annotations.NullMarked;
