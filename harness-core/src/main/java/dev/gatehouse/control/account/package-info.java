/**
 * Operations on what an account has beside its APIs: keys, usage plans, domain names, VPC links.
 *
 * <p>Enters: requests. Leaves: the resource as it is afterwards, or AWS's refusal.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Operations.html">API Gateway operations</a>
 */
@NullMarked
package dev.gatehouse.control.account;

import org.jspecify.annotations.NullMarked;
