package dev.gatehouse.control.v2.request;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code UpdateIntegrationResponse}.
 *
 * @param apiId the API
 * @param integrationId the integration
 * @param integrationResponseId the integration response
 * @param contentHandlingStrategy conversion of payloads, WebSocket only; may be null
 * @param integrationResponseKey {@code $default}, or a pattern of statuses; may be null
 * @param responseParameters mappings, or constraints of a WebSocket route; may be null
 * @param responseTemplates mapping templates; may be null
 * @param templateSelectionExpression how a WebSocket integration finds its template; may be null
 */
public record UpdateIntegrationResponseRequest(
        String apiId,
        String integrationId,
        String integrationResponseId,
        @Nullable String contentHandlingStrategy,
        @Nullable String integrationResponseKey,
        @Nullable Map<String, String> responseParameters,
        @Nullable Map<String, String> responseTemplates,
        @Nullable String templateSelectionExpression) {}
