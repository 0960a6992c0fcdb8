package dev.gatehouse.control.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code ImportApiKeys}.
 *
 * @param body the document as text, JSON or YAML
 * @param format the format of the body, {@code csv}
 * @param failOnWarnings whether warnings refuse the document; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_ImportApiKeys.html">ImportApiKeys</a>
 */
public record ImportApiKeysRequest(String body, String format, @Nullable Boolean failOnWarnings) {}
