package dev.gatehouse.control.request;

/**
 * The parameters of {@code CreateUsagePlanKey}.
 *
 * @param usagePlanId the id of the usage plan
 * @param keyId the id of the API key
 * @param keyType {@code API_KEY}
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_CreateUsagePlanKey.html">CreateUsagePlanKey</a>
 */
public record CreateUsagePlanKeyRequest(String usagePlanId, String keyId, String keyType) {}
