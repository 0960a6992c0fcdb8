package dev.gatehouse.control.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code GetResources}.
 *
 * @param restApiId the id of the API
 * @param position where an earlier page ended; may be null
 * @param limit how many items at most; may be null
 * @param embed what to show in full, as {@code methods}; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetResources.html">GetResources</a>
 */
public record GetResourcesRequest(
        String restApiId, @Nullable String position, @Nullable Integer limit, @Nullable List<String> embed) {}
