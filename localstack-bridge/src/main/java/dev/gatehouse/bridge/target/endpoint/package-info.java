/**
 * Emulators that run already.
 *
 * <p>Enters: a URL. Leaves: a {@link dev.gatehouse.contract.target.Target}, if what answers there speaks API Gateway's control
 * plane.
 *
 * @see <a href="https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html">Service-specific endpoints</a>
 */
@NullMarked
package dev.gatehouse.bridge.target.endpoint;

import org.jspecify.annotations.NullMarked;
