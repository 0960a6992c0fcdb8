package dev.gatehouse.control.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code GetUsagePlans}.
 *
 * @param position where an earlier page ended; may be null
 * @param keyId the id of the API key; may be null
 * @param limit how many items at most; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetUsagePlans.html">GetUsagePlans</a>
 */
public record GetUsagePlansRequest(@Nullable String position, @Nullable String keyId, @Nullable Integer limit) {}
