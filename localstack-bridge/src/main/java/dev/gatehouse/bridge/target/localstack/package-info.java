/**
 * LocalStack, started by Testcontainers or running already.
 *
 * <p>Enters: the name of an image, or a URL. Leaves: a {@link dev.gatehouse.contract.target.Target}; one container serves all
 * tests of a JVM.
 *
 * @see <a href="https://docs.localstack.cloud/aws/services/apigateway/">API Gateway on LocalStack</a>
 */
@NullMarked
package dev.gatehouse.bridge.target.localstack;

import org.jspecify.annotations.NullMarked;
