/**
 * The servers that a case needs: HTTP backends with canned answers, functions behind Lambda's Invoke API, and token issuers.
 *
 * <p>Enters: what a case says of them, and requests. Leaves: their answers, and the events that functions were invoked with.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html">Lambda: Invoke</a>
 */
@NullMarked
package dev.gatehouse.contract.cases.standin;

import org.jspecify.annotations.NullMarked;
