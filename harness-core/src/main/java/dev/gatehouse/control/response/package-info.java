/**
 * Answers of operations that are not resources of an API.
 *
 * <p>Enters: nothing but values. Leaves: pages, ids and the like, named as AWS's SDKs name them.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Operations.html">API Gateway operations</a>
 */
@NullMarked
package dev.gatehouse.control.response;

import org.jspecify.annotations.NullMarked;
