package dev.gatehouse.samples;

import dev.gatehouse.bridge.target.localstack.LocalStack;
import dev.gatehouse.junit.CompareWith;

/** Where LocalStack is known to go otherwise, {@code gatehouse/accepted-differences.yml} says so, why, and until when. */
@CompareWith(LocalStack.class)
class BrowserContractTest extends BrowserApiTest {}
