package dev.gatehouse.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The method that a request was routed to; texts are empty if there was none.
 *
 * @param httpMethod the method's HTTP method; {@code ANY} if the request met an {@code ANY} method
 * @param resourcePath the resource's path, as <code>/pets/{id}</code>
 * @param path the request's path within the stage, percent-encoded
 * @param pathParameters values still percent-encoded, in the order of the resource's path
 */
public record Route(String httpMethod, String resourcePath, String path, Map<String, String> pathParameters) {

    public Route {
        pathParameters = Collections.unmodifiableMap(new LinkedHashMap<>(pathParameters));
    }

    /** Whether a method was found. */
    public boolean found() {
        return !httpMethod.isEmpty();
    }
}
