package dev.gatehouse.model.rest;

import dev.gatehouse.model.Ordered;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a method calls, and how the request is made from the client's.
 *
 * @param type the kind of endpoint
 * @param httpMethod the HTTP method of the call; null for MOCK
 * @param uri the endpoint, with <code>{parameters}</code> and <code>${stageVariables.x}</code>; null for MOCK
 * @param connectionType over the internet or a VPC link
 * @param connectionId the id of the VPC link
 * @param credentials the role ARN with which AWS is called
 * @param requestParameters {@code integration.request.header.X} and the like, to mapping expressions
 * @param requestTemplates mapping templates by content type
 * @param passthroughBehavior what happens without a fitting template
 * @param contentHandling conversion of the request payload
 * @param timeoutInMillis milliseconds that the endpoint may take
 * @param cacheNamespace the group of cache entries
 * @param cacheKeyParameters the parameters that tell cached answers apart
 * @param tlsConfig how the endpoint's certificate is checked
 * @param integrationResponses the answers by status code
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Integration.html">Integration</a>
 */
public record Integration(
        IntegrationType type,
        @Nullable String httpMethod,
        @Nullable String uri,
        ConnectionType connectionType,
        @Nullable String connectionId,
        @Nullable String credentials,
        Map<String, String> requestParameters,
        Map<String, String> requestTemplates,
        PassthroughBehavior passthroughBehavior,
        @Nullable ContentHandling contentHandling,
        int timeoutInMillis,
        @Nullable String cacheNamespace,
        List<String> cacheKeyParameters,
        @Nullable TlsConfig tlsConfig,
        Map<String, IntegrationResponse> integrationResponses) {

    public Integration {
        requestParameters = Ordered.copyOf(requestParameters);
        requestTemplates = Ordered.copyOf(requestTemplates);
        cacheKeyParameters = List.copyOf(cacheKeyParameters);
        integrationResponses = Ordered.copyOf(integrationResponses);
    }

    /** This integration with its cache entries in another namespace. */
    public Integration inNamespace(String otherNamespace) {
        return new Integration(
                type,
                httpMethod,
                uri,
                connectionType,
                connectionId,
                credentials,
                requestParameters,
                requestTemplates,
                passthroughBehavior,
                contentHandling,
                timeoutInMillis,
                otherNamespace,
                cacheKeyParameters,
                tlsConfig,
                integrationResponses);
    }
}
