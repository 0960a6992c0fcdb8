package dev.gatehouse.control.v2.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code ImportApi}.
 *
 * @param body the document
 * @param basepath {@code ignore}, {@code prepend} or {@code split}; may be null
 * @param failOnWarnings whether a warning refuses the import; may be null
 */
public record ImportApiRequest(String body, @Nullable String basepath, @Nullable Boolean failOnWarnings) {}
