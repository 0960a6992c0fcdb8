package dev.gatehouse.control.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code CreateDocumentationVersion}.
 *
 * @param restApiId the id of the API
 * @param documentationVersion the version of the documentation
 * @param stageName the name of the stage; may be null
 * @param description the description; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_CreateDocumentationVersion.html">CreateDocumentationVersion</a>
 */
public record CreateDocumentationVersionRequest(
        String restApiId, String documentationVersion, @Nullable String stageName, @Nullable String description) {}
