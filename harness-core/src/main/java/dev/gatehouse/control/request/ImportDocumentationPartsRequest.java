package dev.gatehouse.control.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code ImportDocumentationParts}.
 *
 * @param restApiId the id of the API
 * @param mode {@code merge} or {@code overwrite}; may be null
 * @param failOnWarnings whether warnings refuse the document; may be null
 * @param body the document as text, JSON or YAML
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_ImportDocumentationParts.html">ImportDocumentationParts</a>
 */
public record ImportDocumentationPartsRequest(
        String restApiId, @Nullable String mode, @Nullable Boolean failOnWarnings, String body) {}
