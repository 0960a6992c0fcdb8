package dev.gatehouse.model.rest;

import dev.gatehouse.model.Ordered;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer that the gateway itself gives, as changed by the API.
 *
 * @param responseType the type
 * @param statusCode the status code; null for the type's own
 * @param responseParameters {@code gatewayresponse.header.X} to mapping expressions
 * @param responseTemplates templates by content type
 * @param defaultResponse whether AWS made it rather than the user
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GatewayResponse.html">GatewayResponse</a>
 */
public record GatewayResponse(
        GatewayResponseType responseType,
        @Nullable String statusCode,
        Map<String, String> responseParameters,
        Map<String, String> responseTemplates,
        boolean defaultResponse) {

    public GatewayResponse {
        responseParameters = Ordered.copyOf(responseParameters);
        responseTemplates = Ordered.copyOf(responseTemplates);
    }
}
