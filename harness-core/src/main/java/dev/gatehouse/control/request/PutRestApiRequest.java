package dev.gatehouse.control.request;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code PutRestApi}.
 *
 * @param restApiId the id of the API
 * @param body the document as text, JSON or YAML
 * @param mode {@code merge} or {@code overwrite}; may be null
 * @param failOnWarnings whether warnings refuse the document; may be null
 * @param parameters how to read the document, as {@code endpointConfigurationTypes} or {@code basepath}; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_PutRestApi.html">PutRestApi</a>
 */
public record PutRestApiRequest(
        String restApiId,
        String body,
        @Nullable String mode,
        @Nullable Boolean failOnWarnings,
        @Nullable Map<String, String> parameters) {}
