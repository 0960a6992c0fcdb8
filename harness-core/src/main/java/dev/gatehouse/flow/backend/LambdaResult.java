package dev.gatehouse.flow.backend;

import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import org.jspecify.annotations.Nullable;

/**
 * What Lambda's Invoke API answered.
 *
 * @param status 200, or 202 for an asynchronous invocation
 * @param headers the API's headers
 * @param payload the function's answer, or its error as JSON
 * @param functionError {@code Unhandled} or {@code Handled} if the function failed; null if it did not
 */
public record LambdaResult(int status, Headers headers, Bytes payload, @Nullable String functionError) {}
