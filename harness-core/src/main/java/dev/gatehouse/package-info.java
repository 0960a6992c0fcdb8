/**
 * The in-process gateway: {@code Gateway} takes a definition and gives back a base URL that answers as AWS would.
 */
@NullMarked
package dev.gatehouse;

import org.jspecify.annotations.NullMarked;
