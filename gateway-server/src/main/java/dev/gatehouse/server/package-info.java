/**
 * The gateway as a program: {@code java -jar gatehouse-server.jar serve}, or {@code export}.
 *
 * <p>Enters: the command line, definition files, and the environment. Leaves: a gateway that listens until a signal ends it,
 * and lines on the console that say where it is and what is wrong.
 *
 * @see <a href="https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html">Service-specific endpoints</a>
 */
@NullMarked
package dev.gatehouse.server;

import org.jspecify.annotations.NullMarked;
