package dev.gatehouse.control.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code GetSdkTypes}.
 *
 * @param position where an earlier page ended; may be null
 * @param limit how many items at most; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetSdkTypes.html">GetSdkTypes</a>
 */
public record GetSdkTypesRequest(@Nullable String position, @Nullable Integer limit) {}
