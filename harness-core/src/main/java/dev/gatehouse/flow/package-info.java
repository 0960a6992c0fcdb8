/**
 * The data plane: a request's way through a deployed API.
 *
 * <p>Enters: an incoming request and a frozen deployment. Leaves: the answer, and a trace of every step.
 */
@NullMarked
package dev.gatehouse.flow;

import org.jspecify.annotations.NullMarked;
