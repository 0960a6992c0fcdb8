package dev.gatehouse.control.request;

/**
 * The parameters of {@code GetUsagePlan}.
 *
 * @param usagePlanId the id of the usage plan
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetUsagePlan.html">GetUsagePlan</a>
 */
public record GetUsagePlanRequest(String usagePlanId) {}
