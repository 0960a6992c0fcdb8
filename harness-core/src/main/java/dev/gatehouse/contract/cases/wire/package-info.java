/**
 * HTTP/1.1 as it stands on the wire, so that nothing between a case and its target tidies a message up.
 *
 * <p>Enters: a socket's bytes, or a request to write as it is. Leaves: messages with their headers in order and case, and their
 * bodies without transfer coding.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9112">RFC 9112: HTTP/1.1</a>
 */
@NullMarked
package dev.gatehouse.contract.cases.wire;

import org.jspecify.annotations.NullMarked;
