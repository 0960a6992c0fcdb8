/**
 * Metrics, as CloudWatch has them.
 *
 * <p>Enters: the traces of exchanges. Leaves: statistics by name and dimensions.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html">Metrics and dimensions</a>
 */
@NullMarked
package dev.gatehouse.monitoring.metric;

import org.jspecify.annotations.NullMarked;
