package dev.gatehouse.control.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code UpdateUsagePlan}.
 *
 * @param usagePlanId the id of the usage plan
 * @param patchOperations the changes, applied in order, all or none; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_UpdateUsagePlan.html">UpdateUsagePlan</a>
 */
public record UpdateUsagePlanRequest(String usagePlanId, @Nullable List<PatchOperation> patchOperations) {}
