package dev.gatehouse.control.importing;

import dev.gatehouse.model.rest.ElementAddress;

/**
 * The method that is being read.
 *
 * @param path the path of its resource, with the base path
 * @param httpMethod the HTTP method in upper case, or {@code ANY}
 */
record MethodSpot(String path, String httpMethod) {

    ElementAddress address() {
        return ElementAddress.method(httpMethod, path);
    }

    /** How AWS begins what it says of a method's integration. */
    String integrationFault(String fault) {
        return "Unable to put integration on '" + httpMethod + "' for resource at path '" + path + "': " + fault;
    }

    /** How AWS begins what it says of a method. */
    String methodFault(String fault) {
        return "Unable to put method '" + httpMethod + "' on resource at path '" + path + "': " + fault;
    }
}
