package dev.gatehouse.model.rest;

import dev.gatehouse.model.Ordered;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an endpoint's answer becomes the method's.
 *
 * @param statusCode the status code of the method response
 * @param selectionPattern the regular expression that picks this answer; null for the default
 * @param responseParameters {@code method.response.header.X} to mapping expressions
 * @param responseTemplates mapping templates by content type
 * @param contentHandling conversion of the response payload
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_IntegrationResponse.html">IntegrationResponse</a>
 */
public record IntegrationResponse(
        String statusCode,
        @Nullable String selectionPattern,
        Map<String, String> responseParameters,
        Map<String, String> responseTemplates,
        @Nullable ContentHandling contentHandling) {

    public IntegrationResponse {
        responseParameters = Ordered.copyOf(responseParameters);
        responseTemplates = Ordered.copyOf(responseTemplates);
    }
}
