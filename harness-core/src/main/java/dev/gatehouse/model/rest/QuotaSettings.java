package dev.gatehouse.model.rest;

import org.jspecify.annotations.Nullable;

/**
 * How many requests an API key may make in a period.
 *
 * @param limit the number of requests
 * @param offset requests already spent in the first period
 * @param period {@code DAY}, {@code WEEK} or {@code MONTH}; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_QuotaSettings.html">QuotaSettings</a>
 */
public record QuotaSettings(int limit, int offset, @Nullable String period) {}
