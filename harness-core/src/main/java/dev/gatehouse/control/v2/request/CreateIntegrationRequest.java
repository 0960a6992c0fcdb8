package dev.gatehouse.control.v2.request;

import dev.gatehouse.model.v2.TlsConfig;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code CreateIntegration}.
 *
 * @param apiId the API
 * @param integrationType the kind of endpoint
 * @param connectionId the VPC link; may be null
 * @param connectionType {@code INTERNET} or {@code VPC_LINK}; may be null
 * @param contentHandlingStrategy conversion of payloads, WebSocket only; may be null
 * @param credentialsArn the role with which AWS is called; may be null
 * @param description the description; may be null
 * @param integrationMethod the HTTP method of the call; may be null
 * @param integrationSubtype the action of an AWS service; may be null
 * @param integrationUri the endpoint; may be null
 * @param passthroughBehavior what a WebSocket integration does without a template; may be null
 * @param payloadFormatVersion {@code 1.0} or {@code 2.0}; may be null
 * @param requestParameters mappings, or constraints of a WebSocket route; may be null
 * @param requestTemplates mapping templates, WebSocket only; may be null
 * @param responseParameters mappings, or constraints of a WebSocket route; may be null
 * @param templateSelectionExpression how a WebSocket integration finds its template; may be null
 * @param timeoutInMillis milliseconds that the endpoint may take; may be null
 * @param tlsConfig how a private endpoint's certificate is checked; may be null
 */
public record CreateIntegrationRequest(
        String apiId,
        String integrationType,
        @Nullable String connectionId,
        @Nullable String connectionType,
        @Nullable String contentHandlingStrategy,
        @Nullable String credentialsArn,
        @Nullable String description,
        @Nullable String integrationMethod,
        @Nullable String integrationSubtype,
        @Nullable String integrationUri,
        @Nullable String passthroughBehavior,
        @Nullable String payloadFormatVersion,
        @Nullable Map<String, String> requestParameters,
        @Nullable Map<String, String> requestTemplates,
        @Nullable Map<String, Map<String, String>> responseParameters,
        @Nullable String templateSelectionExpression,
        @Nullable Integer timeoutInMillis,
        @Nullable TlsConfig tlsConfig) {}
