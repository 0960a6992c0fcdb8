package dev.gatehouse.definition;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A Lambda function as a definition describes it.
 *
 * @param name the function's name, without alias or version
 * @param handler what runs, as Lambda's {@code Handler} setting writes it: {@code com.example.Hello::handleRequest} or the
 *     class alone; null if the definition does not say, or the runtime is not Java
 * @param timeout how long an invocation may take
 * @param origin where it is defined
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/java-handler.html">Lambda function handler in Java</a>
 */
public record DefinedFunction(String name, @Nullable String handler, Duration timeout, Origin origin) {}
