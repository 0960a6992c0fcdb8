/**
 * Throttling by stage, method and usage plan.
 *
 * <p>Enters: a request whose caller is known. Leaves: the same, or {@code THROTTLED} or {@code QUOTA_EXCEEDED}, both 429.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html">Throttling</a>
 */
@NullMarked
package dev.gatehouse.flow.methodrequest.throttling;

import org.jspecify.annotations.NullMarked;
