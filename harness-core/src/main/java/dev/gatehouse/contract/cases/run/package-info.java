/**
 * Runs contract cases step by step.
 *
 * <p>Enters: cases, and a {@link dev.gatehouse.contract.cases.run.CaseTarget} to run them on. Leaves: for every step what came and
 * where it is not what the case expects.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Operations.html">API Gateway: operations</a>
 */
@NullMarked
package dev.gatehouse.contract.cases.run;

import org.jspecify.annotations.NullMarked;
