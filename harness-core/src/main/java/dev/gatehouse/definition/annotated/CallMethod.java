package dev.gatehouse.definition.annotated;

/** The HTTP method with which an endpoint is called. */
public enum CallMethod {
    /** The method's own; that of the request where the method is for any. */
    SAME,
    GET,
    HEAD,
    POST,
    PUT,
    PATCH,
    DELETE,
    OPTIONS,
    /** That of the request. */
    ANY
}
