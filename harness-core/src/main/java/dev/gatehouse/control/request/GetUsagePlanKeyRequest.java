package dev.gatehouse.control.request;

/**
 * The parameters of {@code GetUsagePlanKey}.
 *
 * @param usagePlanId the id of the usage plan
 * @param keyId the id of the API key
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetUsagePlanKey.html">GetUsagePlanKey</a>
 */
public record GetUsagePlanKeyRequest(String usagePlanId, String keyId) {}
