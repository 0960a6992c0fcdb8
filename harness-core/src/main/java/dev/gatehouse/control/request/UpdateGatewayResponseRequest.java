package dev.gatehouse.control.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code UpdateGatewayResponse}.
 *
 * @param restApiId the id of the API
 * @param responseType the gateway response type
 * @param patchOperations the changes, applied in order, all or none; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_UpdateGatewayResponse.html">UpdateGatewayResponse</a>
 */
public record UpdateGatewayResponseRequest(
        String restApiId, String responseType, @Nullable List<PatchOperation> patchOperations) {}
