package dev.gatehouse.control.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code UpdateUsage}.
 *
 * @param usagePlanId the id of the usage plan
 * @param keyId the id of the key
 * @param patchOperations the changes, of which {@code /remaining} is the only one that there is; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_UpdateUsage.html">UpdateUsage</a>
 */
public record UpdateUsageRequest(String usagePlanId, String keyId, @Nullable List<PatchOperation> patchOperations) {}
