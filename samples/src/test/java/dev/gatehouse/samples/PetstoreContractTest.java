package dev.gatehouse.samples;

import dev.gatehouse.bridge.target.localstack.LocalStack;
import dev.gatehouse.junit.CompareWith;

/**
 * The very same tests as contract tests: each of their requests is made once more on LocalStack, and compared stage by stage.
 */
@CompareWith(LocalStack.class)
class PetstoreContractTest extends PetstoreApiTest {}
