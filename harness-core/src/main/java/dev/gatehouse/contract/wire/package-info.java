/**
 * Requests sent byte for byte, and answers read the same way, so that nothing between a test and a target tidies them up.
 *
 * <p>Enters: a request and where to send it. Leaves: the answer with its headers in order and case, within a time limit.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9112">HTTP/1.1</a>
 */
@NullMarked
package dev.gatehouse.contract.wire;

import org.jspecify.annotations.NullMarked;
