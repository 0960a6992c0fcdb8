package dev.gatehouse.samples;

import dev.gatehouse.junit.CompareWith;

/**
 * An HTTP API's tests as contract tests. Its function and its issuer are in this JVM alone, so what they answer is reported as
 * not comparable; preflights and unknown routes are compared. LocalStack without a token has no HTTP APIs.
 */
@CompareWith(AnotherGateway.class)
class ShopContractTest extends ShopApiTest {}
