package dev.gatehouse.control.request;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code PutMethodResponse}.
 *
 * @param restApiId the id of the API
 * @param resourceId the id of the resource
 * @param httpMethod the HTTP method, or {@code ANY}
 * @param statusCode the status code
 * @param responseParameters the response parameters; may be null
 * @param responseModels model names by content type; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_PutMethodResponse.html">PutMethodResponse</a>
 */
public record PutMethodResponseRequest(
        String restApiId,
        String resourceId,
        String httpMethod,
        String statusCode,
        @Nullable Map<String, Boolean> responseParameters,
        @Nullable Map<String, String> responseModels) {}
