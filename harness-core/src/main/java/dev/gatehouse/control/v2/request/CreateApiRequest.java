package dev.gatehouse.control.v2.request;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code CreateApi}.
 *
 * @param name the name
 * @param protocolType {@code HTTP} or {@code WEBSOCKET}
 * @param apiKeySelectionExpression where a WebSocket API finds keys; may be null
 * @param corsConfiguration how browsers of other origins are answered; may be null
 * @param credentialsArn the role with which AWS is called; may be null
 * @param description the description; may be null
 * @param disableExecuteApiEndpoint whether only custom domain names reach the API; may be null
 * @param disableSchemaValidation whether models of a WebSocket API may be incomplete; may be null
 * @param ipAddressType {@code ipv4} or {@code dualstack}; may be null
 * @param routeKey the route key, as {@code GET /pets}; may be null
 * @param routeSelectionExpression how a request or message finds its route; may be null
 * @param tags the tags; may be null
 * @param target what it leads to; may be null
 * @param version the version; may be null
 */
public record CreateApiRequest(
        String name,
        String protocolType,
        @Nullable String apiKeySelectionExpression,
        @Nullable CorsInput corsConfiguration,
        @Nullable String credentialsArn,
        @Nullable String description,
        @Nullable Boolean disableExecuteApiEndpoint,
        @Nullable Boolean disableSchemaValidation,
        @Nullable String ipAddressType,
        @Nullable String routeKey,
        @Nullable String routeSelectionExpression,
        @Nullable Map<String, String> tags,
        @Nullable String target,
        @Nullable String version) {}
