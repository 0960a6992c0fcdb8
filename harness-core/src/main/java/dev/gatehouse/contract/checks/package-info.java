/**
 * Contract checks that need no target: whether each answer is one that its method, or an OpenAPI document, declares.
 *
 * <p>Enters: a recorded flow, and what is declared of its answer. Leaves: findings, each with the stage, a JSON pointer, what
 * was declared and what was there. API Gateway itself lets any answer out, whatever is declared.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-settings-method-response.html">Method
 *     response</a>
 */
@NullMarked
package dev.gatehouse.contract.checks;

import org.jspecify.annotations.NullMarked;
