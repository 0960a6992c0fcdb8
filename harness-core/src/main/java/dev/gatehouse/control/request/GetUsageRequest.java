package dev.gatehouse.control.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code GetUsage}.
 *
 * @param usagePlanId the id of the usage plan
 * @param keyId the id of the only key to show; may be null
 * @param startDate the first day, as {@code 2016-01-01}, in UTC
 * @param endDate the last day
 * @param position where an earlier page ended; may be null
 * @param limit how many keys at most; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetUsage.html">GetUsage</a>
 */
public record GetUsageRequest(
        String usagePlanId,
        @Nullable String keyId,
        String startDate,
        String endDate,
        @Nullable String position,
        @Nullable Integer limit) {}
