package dev.gatehouse.control.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code UpdateDocumentationPart}.
 *
 * @param restApiId the id of the API
 * @param documentationPartId the id of the documentation part
 * @param patchOperations the changes, applied in order, all or none; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_UpdateDocumentationPart.html">UpdateDocumentationPart</a>
 */
public record UpdateDocumentationPartRequest(
        String restApiId, String documentationPartId, @Nullable List<PatchOperation> patchOperations) {}
