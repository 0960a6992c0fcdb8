package dev.gatehouse.model.rest;

import org.jspecify.annotations.Nullable;

/**
 * Which element of an API a documentation part is about.
 *
 * @param type the kind of element, as {@code METHOD}
 * @param path the path
 * @param method the HTTP method
 * @param statusCode the status code
 * @param name the name of the parameter, model or the like
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_DocumentationPartLocation.html">DocumentationPartLocation</a>
 */
public record DocumentationPartLocation(
        String type,
        @Nullable String path,
        @Nullable String method,
        @Nullable String statusCode,
        @Nullable String name) {}
