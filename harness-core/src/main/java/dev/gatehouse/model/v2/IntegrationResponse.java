package dev.gatehouse.model.v2;

import dev.gatehouse.model.Ordered;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a WebSocket integration's answer is mapped.
 *
 * @param integrationResponseId its id
 * @param integrationResponseKey {@code $default}, or a pattern of statuses as <code>/4\\d\\d/</code>
 * @param contentHandlingStrategy conversion of the payload
 * @param responseParameters mappings
 * @param responseTemplates mapping templates by selection key
 * @param templateSelectionExpression how it finds its template
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-integrations-integrationid-integrationresponses-integrationresponseid.html">IntegrationResponse</a>
 */
public record IntegrationResponse(
        String integrationResponseId,
        String integrationResponseKey,
        @Nullable String contentHandlingStrategy,
        Map<String, String> responseParameters,
        Map<String, String> responseTemplates,
        @Nullable String templateSelectionExpression) {

    public IntegrationResponse {
        responseParameters = Ordered.copyOf(responseParameters);
        responseTemplates = Ordered.copyOf(responseTemplates);
    }
}
