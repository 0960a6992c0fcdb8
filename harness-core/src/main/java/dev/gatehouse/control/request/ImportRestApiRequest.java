package dev.gatehouse.control.request;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code ImportRestApi}.
 *
 * @param body the document as text, JSON or YAML
 * @param failOnWarnings whether warnings refuse the document; may be null
 * @param parameters how to read the document, as {@code endpointConfigurationTypes} or {@code basepath}; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_ImportRestApi.html">ImportRestApi</a>
 */
public record ImportRestApiRequest(
        String body, @Nullable Boolean failOnWarnings, @Nullable Map<String, String> parameters) {}
