/**
 * HTTP as the gateway sees it: header names, case and order, path and query stay exactly as they came.
 *
 * <p>Enters: what a listener or a backend read. Leaves: immutable values that every stage and the record share.
 */
@NullMarked
package dev.gatehouse.model.http;

import org.jspecify.annotations.NullMarked;
