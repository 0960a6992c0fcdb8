/**
 * Contract cases: what to deploy, what to send, and what AWS answers, as data that any target can be held to.
 *
 * <p>Enters: a directory of case files and a target. Leaves: for each case that the target got through it, or the step, the
 * place in the answer, what was expected and what came.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Operations.html">API Gateway: operations</a>
 */
@NullMarked
package dev.gatehouse.contract.cases;

import org.jspecify.annotations.NullMarked;
