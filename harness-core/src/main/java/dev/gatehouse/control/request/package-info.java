/**
 * The parameters of each operation, a record an operation, with AWS's own names.
 *
 * <p>Enters: what a caller asks. Leaves: the same, unchecked; enums are text until an operation has checked them, because AWS
 * answers mistakes in its own words.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Operations.html">API Gateway operations</a>
 */
@NullMarked
package dev.gatehouse.control.request;

import org.jspecify.annotations.NullMarked;
