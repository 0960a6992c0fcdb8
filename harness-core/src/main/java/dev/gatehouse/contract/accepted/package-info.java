/**
 * Differences that a team knows and has decided to live with, each with a reason and a day on which to think again.
 *
 * <p>Enters: the reviewed file, and the comparisons of a run. Leaves: which differences are still open, which are accepted, what
 * has expired, and what the file holds for nothing.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html">What AWS itself says
 *     is otherwise than one might think</a>
 */
@NullMarked
package dev.gatehouse.contract.accepted;

import org.jspecify.annotations.NullMarked;
