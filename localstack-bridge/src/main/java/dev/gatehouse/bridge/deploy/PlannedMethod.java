package dev.gatehouse.bridge.deploy;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Where a method is.
 *
 * @param scope its API, path and HTTP method in process
 * @param resource its resource on the target
 */
record PlannedMethod(Scope scope, Reference resource) {

    PlannedCall call(String operation, ObjectNode parameters) {
        return PlannedCall.of(
                operation,
                parameters
                        .put("restApiId", new Reference("api", scope.apiId()).toString())
                        .put("resourceId", resource.toString())
                        .put("httpMethod", scope.httpMethod()),
                scope);
    }
}
