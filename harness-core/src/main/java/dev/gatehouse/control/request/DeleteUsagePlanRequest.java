package dev.gatehouse.control.request;

/**
 * The parameters of {@code DeleteUsagePlan}.
 *
 * @param usagePlanId the id of the usage plan
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_DeleteUsagePlan.html">DeleteUsagePlan</a>
 */
public record DeleteUsagePlanRequest(String usagePlanId) {}
