/**
 * The session behind {@code @GatewayTest}: what is started for a test, what its parameters and fields get, and what is
 * looked at when it ends.
 *
 * <p>Enters: JUnit's callbacks. Leaves: a running gateway in JUnit's store, which closes it, and failures that show the
 * test's own flows. Nothing here is API.
 */
@NullMarked
package dev.gatehouse.junit.internal;

import org.jspecify.annotations.NullMarked;
