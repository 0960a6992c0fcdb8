package dev.gatehouse.model.v2;

import dev.gatehouse.model.Ordered;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What routes call, and how the request is made from the client's.
 *
 * @param integrationId seven lower-case letters and digits
 * @param integrationType the kind of endpoint
 * @param integrationSubtype the action of an AWS service, as {@code SQS-SendMessage}; null for other endpoints
 * @param integrationMethod the HTTP method of the call
 * @param integrationUri the endpoint, with <code>{parameters}</code> and <code>${stageVariables.x}</code>; a function's ARN; a listener's or service's ARN behind a VPC link
 * @param connectionType over the internet or a VPC link
 * @param connectionId the id of the VPC link
 * @param credentialsArn the role with which AWS is called
 * @param description the description
 * @param payloadFormatVersion {@code 1.0} or {@code 2.0}; null for WebSocket APIs
 * @param requestParameters mappings by {@code append:header.X} and the like, or the parameters of a service's action
 * @param responseParameters mappings by status code and by {@code overwrite:header.X} and the like
 * @param requestTemplates mapping templates by selection key, WebSocket only
 * @param templateSelectionExpression how a WebSocket integration finds its template
 * @param passthroughBehavior what a WebSocket integration does without a template
 * @param contentHandlingStrategy conversion of payloads, WebSocket only
 * @param integrationResponseSelectionExpression how a WebSocket integration finds its response
 * @param timeoutInMillis milliseconds that the endpoint may take
 * @param tlsConfig how a private endpoint's certificate is checked
 * @param apiGatewayManaged whether quick create made it
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-integrations-integrationid.html">Integration</a>
 */
public record Integration(
        String integrationId,
        IntegrationType integrationType,
        @Nullable String integrationSubtype,
        @Nullable String integrationMethod,
        @Nullable String integrationUri,
        ConnectionType connectionType,
        @Nullable String connectionId,
        @Nullable String credentialsArn,
        @Nullable String description,
        @Nullable String payloadFormatVersion,
        Map<String, String> requestParameters,
        Map<String, Map<String, String>> responseParameters,
        Map<String, String> requestTemplates,
        @Nullable String templateSelectionExpression,
        @Nullable String passthroughBehavior,
        @Nullable String contentHandlingStrategy,
        @Nullable String integrationResponseSelectionExpression,
        int timeoutInMillis,
        @Nullable TlsConfig tlsConfig,
        boolean apiGatewayManaged) {

    public Integration {
        requestParameters = Ordered.copyOf(requestParameters);
        responseParameters = Ordered.copyOf(responseParameters);
        requestTemplates = Ordered.copyOf(requestTemplates);
    }
}
