/**
 * Holds answers against expectations: objects as subsets, everything else exactly, with matchers for values that vary.
 *
 * <p>Enters: what is expected, and what came, both as JSON. Leaves: each place where they differ, by JSON pointer.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6901">RFC 6901: JSON Pointer</a>
 */
@NullMarked
package dev.gatehouse.contract.cases.matching;

import org.jspecify.annotations.NullMarked;
