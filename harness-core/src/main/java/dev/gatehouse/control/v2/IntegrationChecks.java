package dev.gatehouse.control.v2;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.model.v2.ConnectionType;
import dev.gatehouse.model.v2.Integration;
import dev.gatehouse.model.v2.IntegrationType;
import dev.gatehouse.model.v2.ProtocolType;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What AWS asks of an integration.
 *
 * @param protocol what the API speaks
 * @param integration the integration
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations.html">Integrations
 *     of HTTP APIs</a>
 */
record IntegrationChecks(ProtocolType protocol, Integration integration) {

    private static final int SHORTEST = 50;

    private static final Set<String> METHODS =
            Set.of("GET", "PUT", "POST", "DELETE", "PATCH", "OPTIONS", "HEAD", "ANY");

    private static final List<String> PASSTHROUGH = List.of("WHEN_NO_MATCH", "NEVER", "WHEN_NO_TEMPLATES");
    private static final List<String> CONTENT_HANDLING = List.of("CONVERT_TO_BINARY", "CONVERT_TO_TEXT");

    /** The ARN of a listener, not of its load balancer, or of a service; or a stage variable, of which nobody knows yet. */
    private static final Pattern PRIVATE = Pattern.compile(
            "^arn:[^:]+:(elasticloadbalancing:[^:]*:[^:]*:listener|servicediscovery:[^:]*:[^:]*:service)/|\\$\\{");

    /** The integration, if there is nothing against it. */
    Integration check() {
        boolean http = protocol == ProtocolType.HTTP;
        int longest = http ? 30_000 : 29_000;
        if (integration.timeoutInMillis() < SHORTEST || integration.timeoutInMillis() > longest) {
            throw ControlException.badRequest("Timeout should be between " + SHORTEST + " ms and " + longest + " ms");
        }
        if (http) {
            checkHttp();
            new MappingChecks(integration).check();
        } else {
            checkWebSocket();
        }
        return integration;
    }

    private void checkWebSocket() {
        @Nullable String version = integration.payloadFormatVersion();
        if (version != null && !version.equals("1.0")) {
            throw ControlException.badRequest("Unsupported PayloadFormatVersion: " + version);
        }
        Invalid.unless(integration.passthroughBehavior(), PASSTHROUGH, "passthroughBehavior");
        Invalid.unless(integration.contentHandlingStrategy(), CONTENT_HANDLING, "contentHandlingStrategy");
    }

    private void checkHttp() {
        IntegrationType type = integration.integrationType();
        if (type != IntegrationType.HTTP_PROXY && type != IntegrationType.AWS_PROXY) {
            throw ControlException.badRequest(
                    "Currently, an API with a protocol type of HTTP may only be associated with"
                            + " proxy integrations (AWS_PROXY, HTTP_PROXY)");
        }
        checkWebSocketOnly();
        checkPayloadFormat(type);
        if (integration.integrationSubtype() == null) {
            checkEndpoint(type);
        }
        if (integration.connectionType() == ConnectionType.VPC_LINK && integration.connectionId() == null) {
            throw ControlException.badRequest("ConnectionId must be set to a VPC link for connection type VPC_LINK");
        }
    }

    private void checkWebSocketOnly() {
        if (!integration.requestTemplates().isEmpty()
                || integration.templateSelectionExpression() != null
                || integration.contentHandlingStrategy() != null) {
            throw ControlException.badRequest("RequestTemplates, TemplateSelectionExpression and"
                    + " ContentHandlingStrategy are supported for WebSocket APIs only");
        }
        @Nullable String method = integration.integrationMethod();
        if (method != null && !METHODS.contains(method)) {
            throw ControlException.badRequest(
                    "Invalid HttpMethod specified. Valid options are GET,PUT,POST,DELETE,PATCH,OPTIONS,HEAD,ANY");
        }
    }

    private void checkPayloadFormat(IntegrationType type) {
        @Nullable String version = integration.payloadFormatVersion();
        if (version == null) {
            if (type == IntegrationType.AWS_PROXY) {
                throw ControlException.badRequest("PayloadFormatVersion is a required parameter for integration");
            }
            return;
        }
        boolean known = version.equals("1.0") || version.equals("2.0");
        boolean lambda = type == IntegrationType.AWS_PROXY && integration.integrationSubtype() == null;
        if (!known || (version.equals("2.0") && !lambda)) {
            throw ControlException.badRequest("Invalid PayloadFormatVersion " + version + ": Lambda functions take 1.0"
                    + " and 2.0, other integrations 1.0");
        }
    }

    private void checkEndpoint(IntegrationType type) {
        @Nullable String uri = integration.integrationUri();
        if (uri == null || uri.isEmpty()) {
            throw ControlException.badRequest("IntegrationUri is a required parameter for integration");
        }
        boolean privately = integration.connectionType() == ConnectionType.VPC_LINK;
        if (type == IntegrationType.HTTP_PROXY && integration.integrationMethod() == null) {
            throw ControlException.badRequest("HttpMethod must be set for HTTP_PROXY integration");
        }
        if (type == IntegrationType.HTTP_PROXY
                && privately
                && !PRIVATE.matcher(uri).find()) {
            throw ControlException.badRequest("For VpcLink VPC_LINK, integration uri should be a valid ELB listener"
                    + " ARN or a valid Cloud Map service ARN.");
        }
        if (type == IntegrationType.HTTP_PROXY && !privately && !uri.matches("(?i)https?://.+|\\$\\{.+")) {
            throw ControlException.badRequest("Invalid HTTP endpoint specified for URI");
        }
        if (type == IntegrationType.AWS_PROXY && !uri.startsWith("arn:") && !uri.startsWith("${")) {
            throw ControlException.badRequest("Invalid Lambda function ARN specified for URI: " + uri);
        }
    }
}
