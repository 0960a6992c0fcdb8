package dev.gatehouse.model.rest;

import dev.gatehouse.model.Ordered;
import java.util.Map;

/**
 * An answer that a method declares to its clients.
 *
 * @param statusCode the status code
 * @param responseParameters {@code method.response.header.X}, to whether it is required
 * @param responseModels model names by content type
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_MethodResponse.html">MethodResponse</a>
 */
public record MethodResponse(
        String statusCode, Map<String, Boolean> responseParameters, Map<String, String> responseModels) {

    public MethodResponse {
        responseParameters = Ordered.copyOf(responseParameters);
        responseModels = Ordered.copyOf(responseModels);
    }
}
