package dev.gatehouse.control.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code UpdateAuthorizer}.
 *
 * @param restApiId the id of the API
 * @param authorizerId the id of the authorizer
 * @param patchOperations the changes, applied in order, all or none; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_UpdateAuthorizer.html">UpdateAuthorizer</a>
 */
public record UpdateAuthorizerRequest(
        String restApiId, String authorizerId, @Nullable List<PatchOperation> patchOperations) {}
