package dev.gatehouse.control.request;

import org.jspecify.annotations.Nullable;

/**
 * One change of an update, as {@code new PatchOperation("replace", "/description", "new", null)}.
 *
 * @param op {@code add}, {@code remove}, {@code replace}, {@code move}, {@code copy} or {@code test}
 * @param path a JSON pointer; {@code ~1} stands for a slash; may be null
 * @param value the new value as text; may be null
 * @param from the source of a copy or move; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_PatchOperation.html">PatchOperation</a>
 */
public record PatchOperation(String op, @Nullable String path, @Nullable String value, @Nullable String from) {}
