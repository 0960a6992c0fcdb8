package dev.gatehouse.control.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code GetApiKeys}.
 *
 * @param position where an earlier page ended; may be null
 * @param limit how many items at most; may be null
 * @param nameQuery the start of the names to show; may be null
 * @param customerId an identifier of the AWS Marketplace; may be null
 * @param includeValues whether the values are shown; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetApiKeys.html">GetApiKeys</a>
 */
public record GetApiKeysRequest(
        @Nullable String position,
        @Nullable Integer limit,
        @Nullable String nameQuery,
        @Nullable String customerId,
        @Nullable Boolean includeValues) {}
