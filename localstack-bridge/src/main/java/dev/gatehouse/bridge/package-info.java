/**
 * The same API, deployed to LocalStack, another emulator or AWS, so that what passed in process can be compared with it.
 *
 * <p>Enters: the definition that the in-process gateway runs, and the exchanges that a test made. Leaves: the
 * differences between the targets. Nothing of it is built yet; the in-process gateway does not depend on it.
 */
@NullMarked
package dev.gatehouse.bridge;

import org.jspecify.annotations.NullMarked;
