package dev.gatehouse.control.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code GetUsagePlanKeys}.
 *
 * @param usagePlanId the id of the usage plan
 * @param position where an earlier page ended; may be null
 * @param limit how many items at most; may be null
 * @param nameQuery the start of the names to show; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetUsagePlanKeys.html">GetUsagePlanKeys</a>
 */
public record GetUsagePlanKeysRequest(
        String usagePlanId, @Nullable String position, @Nullable Integer limit, @Nullable String nameQuery) {}
