package dev.gatehouse.model.rest;

import dev.gatehouse.model.Ordered;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A path segment of an API, with the methods on it.
 *
 * @param id six lower-case letters and digits
 * @param parentId the id of the parent; null for the root
 * @param pathPart the last segment of the path, as {@code pets}, <code>{id}</code> or <code>{proxy+}</code>; null for the root
 * @param path the whole path, {@code /} for the root
 * @param resourceMethods the methods by HTTP method, {@code ANY} among them
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Resource.html">Resource</a>
 */
public record Resource(
        String id,
        @Nullable String parentId,
        @Nullable String pathPart,
        String path,
        Map<String, Method> resourceMethods) {

    public Resource {
        resourceMethods = Ordered.copyOf(resourceMethods);
    }
}
