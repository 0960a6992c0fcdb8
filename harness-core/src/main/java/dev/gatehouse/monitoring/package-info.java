/**
 * What a stage tells the outside about its traffic: logs, metrics and traces.
 *
 * <p>Enters: the traces of exchanges. Leaves: what CloudWatch and X-Ray would show of them, for tests to read.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-monitor.html">Monitor REST APIs</a>
 */
@NullMarked
package dev.gatehouse.monitoring;

import org.jspecify.annotations.NullMarked;
