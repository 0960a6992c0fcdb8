/**
 * Measures the gateway beside its peers, in one run on one machine, so that only ratios need to be believed.
 *
 * <p>Enters: how many rounds, and where to write. Leaves: a table, and the same figures as JSON. How to read them is in
 * docs/performance.md.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-mock-integration.html">Mock
 *     integrations</a>
 */
@NullMarked
package dev.gatehouse.benchmarks;

import org.jspecify.annotations.NullMarked;
