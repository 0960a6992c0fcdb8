/**
 * What an account holds, and the locks around it.
 *
 * <p>Enters: immutable records. Leaves: the same, and news of changes that requests must see.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Operations.html">API Gateway operations</a>
 */
@NullMarked
package dev.gatehouse.control.state;

import org.jspecify.annotations.NullMarked;
