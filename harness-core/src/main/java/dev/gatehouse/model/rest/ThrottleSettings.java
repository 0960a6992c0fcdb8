package dev.gatehouse.model.rest;

import org.jspecify.annotations.Nullable;

/**
 * How often an API key may call.
 *
 * @param burstLimit requests at once; may be null
 * @param rateLimit requests a second; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_ThrottleSettings.html">ThrottleSettings</a>
 */
public record ThrottleSettings(@Nullable Integer burstLimit, @Nullable Double rateLimit) {}
