package dev.gatehouse.model.v2;

import org.jspecify.annotations.Nullable;

/**
 * What a stage does with a route's requests.
 *
 * @param dataTraceEnabled whether payloads are logged, WebSocket only
 * @param detailedMetricsEnabled whether each route is counted
 * @param loggingLevel {@code OFF}, {@code ERROR} or {@code INFO}, WebSocket only
 * @param throttlingBurstLimit requests at once; null for the account's limit
 * @param throttlingRateLimit requests a second; null for the account's limit
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-stages-stagename.html#apis-apiid-stages-stagename-model-routesettings">RouteSettings</a>
 */
public record RouteSettings(
        @Nullable Boolean dataTraceEnabled,
        @Nullable Boolean detailedMetricsEnabled,
        @Nullable String loggingLevel,
        @Nullable Integer throttlingBurstLimit,
        @Nullable Double throttlingRateLimit) {}
