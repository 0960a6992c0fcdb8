package dev.gatehouse.control.v2.request;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code CreateIntegrationResponse}.
 *
 * @param apiId the API
 * @param integrationId the integration
 * @param integrationResponseKey {@code $default}, or a pattern of statuses
 * @param contentHandlingStrategy conversion of payloads, WebSocket only; may be null
 * @param responseParameters mappings, or constraints of a WebSocket route; may be null
 * @param responseTemplates mapping templates; may be null
 * @param templateSelectionExpression how a WebSocket integration finds its template; may be null
 */
public record CreateIntegrationResponseRequest(
        String apiId,
        String integrationId,
        String integrationResponseKey,
        @Nullable String contentHandlingStrategy,
        @Nullable Map<String, String> responseParameters,
        @Nullable Map<String, String> responseTemplates,
        @Nullable String templateSelectionExpression) {}
