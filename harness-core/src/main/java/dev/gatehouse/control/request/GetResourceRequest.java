package dev.gatehouse.control.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code GetResource}.
 *
 * @param restApiId the id of the API
 * @param resourceId the id of the resource
 * @param embed what to show in full, as {@code methods}; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetResource.html">GetResource</a>
 */
public record GetResourceRequest(String restApiId, String resourceId, @Nullable List<String> embed) {}
