package dev.gatehouse.model.rest;

import org.jspecify.annotations.Nullable;

/**
 * Settings of one method on a stage, or of all by {@code *}{@code /*}.
 *
 * @param metricsEnabled whether metrics are kept by method
 * @param loggingLevel {@code OFF}, {@code ERROR} or {@code INFO}; null where unset
 * @param dataTraceEnabled whether full requests and responses are logged
 * @param throttlingBurstLimit requests at once; null for the account's
 * @param throttlingRateLimit requests a second; null for the account's
 * @param cachingEnabled whether answers are cached
 * @param cacheTtlInSeconds seconds for which an answer is kept
 * @param cacheDataEncrypted whether cached answers are encrypted
 * @param requireAuthorizationForCacheControl whether invalidation needs a permission
 * @param unauthorizedCacheControlHeaderStrategy what happens to an invalidation without it
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_MethodSetting.html">MethodSetting</a>
 */
public record MethodSetting(
        boolean metricsEnabled,
        @Nullable String loggingLevel,
        boolean dataTraceEnabled,
        @Nullable Integer throttlingBurstLimit,
        @Nullable Double throttlingRateLimit,
        boolean cachingEnabled,
        int cacheTtlInSeconds,
        boolean cacheDataEncrypted,
        boolean requireAuthorizationForCacheControl,
        @Nullable String unauthorizedCacheControlHeaderStrategy) {}
