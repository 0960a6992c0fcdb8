package dev.gatehouse.control.request;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code PutGatewayResponse}.
 *
 * @param restApiId the id of the API
 * @param responseType the gateway response type
 * @param statusCode the status code; may be null
 * @param responseParameters the response parameters; may be null
 * @param responseTemplates mapping templates by content type; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_PutGatewayResponse.html">PutGatewayResponse</a>
 */
public record PutGatewayResponseRequest(
        String restApiId,
        String responseType,
        @Nullable String statusCode,
        @Nullable Map<String, String> responseParameters,
        @Nullable Map<String, String> responseTemplates) {}
