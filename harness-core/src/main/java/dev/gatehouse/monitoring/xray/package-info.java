/**
 * Traces of stages that have X-Ray on.
 *
 * <p>Enters: the trace of an exchange. Leaves: its trace id and segments.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-understanding-xray-traces.html">X-Ray traces</a>
 */
@NullMarked
package dev.gatehouse.monitoring.xray;

import org.jspecify.annotations.NullMarked;
