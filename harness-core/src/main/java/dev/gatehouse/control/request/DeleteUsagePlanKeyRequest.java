package dev.gatehouse.control.request;

/**
 * The parameters of {@code DeleteUsagePlanKey}.
 *
 * @param usagePlanId the id of the usage plan
 * @param keyId the id of the API key
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_DeleteUsagePlanKey.html">DeleteUsagePlanKey</a>
 */
public record DeleteUsagePlanKeyRequest(String usagePlanId, String keyId) {}
