package dev.gatehouse.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The method of a REST API or the route of an HTTP API that a request was routed to; texts are empty if there was none.
 *
 * @param httpMethod the method's HTTP method; {@code ANY} if the request met an {@code ANY} method; empty for
 *     {@code $default}
 * @param resourcePath the resource's path, as <code>/pets/{id}</code>; {@code $default} for that route
 * @param path the request's path within the stage, percent-encoded
 * @param pathParameters in the order of the resource's path; values still percent-encoded on REST APIs, decoded on HTTP APIs
 */
public record Route(String httpMethod, String resourcePath, String path, Map<String, String> pathParameters) {

    public Route {
        pathParameters = Collections.unmodifiableMap(new LinkedHashMap<>(pathParameters));
    }

    /** Whether a method or route was found. */
    public boolean found() {
        return !resourcePath.isEmpty();
    }

    /** The key of an HTTP API's route, as <code>GET /pets/{id}</code> or {@code $default}; empty if none was found. */
    public String routeKey() {
        return httpMethod.isEmpty() ? resourcePath : httpMethod + " " + resourcePath;
    }
}
