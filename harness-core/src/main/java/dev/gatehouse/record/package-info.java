/**
 * What happened to each request, kept for assertions, for people and for comparison.
 *
 * <p>Enters: the trace of an exchange. Leaves: an immutable flow, with secrets masked.
 */
@NullMarked
package dev.gatehouse.record;

import org.jspecify.annotations.NullMarked;
