package dev.gatehouse.control.exporting;

import org.jspecify.annotations.Nullable;

/**
 * A method, or a part of one.
 *
 * @param path the path of its resource
 * @param method the HTTP method
 * @param statusCode the status code, if it is a response or a part of one; else null
 * @param name the name, if it is a parameter or header; else null
 */
record MethodElement(String path, String method, @Nullable String statusCode, @Nullable String name) {

    static MethodElement of(String path, String method) {
        return new MethodElement(path, method, null, null);
    }

    MethodElement response(String status) {
        return new MethodElement(path, method, status, null);
    }

    MethodElement named(String ownName) {
        return new MethodElement(path, method, statusCode, ownName);
    }

    /** As AWS names it in messages. */
    String place() {
        return method + " " + path;
    }
}
