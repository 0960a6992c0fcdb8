package dev.gatehouse.control.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code UpdateDocumentationVersion}.
 *
 * @param restApiId the id of the API
 * @param documentationVersion the version of the documentation
 * @param patchOperations the changes, applied in order, all or none; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_UpdateDocumentationVersion.html">UpdateDocumentationVersion</a>
 */
public record UpdateDocumentationVersionRequest(
        String restApiId, String documentationVersion, @Nullable List<PatchOperation> patchOperations) {}
