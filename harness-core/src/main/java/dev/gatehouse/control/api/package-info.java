/**
 * Operations on REST APIs and what belongs to one.
 *
 * <p>Enters: requests. Leaves: the resource as it is afterwards, or AWS's refusal.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Operations.html">API Gateway operations</a>
 */
@NullMarked
package dev.gatehouse.control.api;

import org.jspecify.annotations.NullMarked;
