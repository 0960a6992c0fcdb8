package dev.gatehouse.flow;

import dev.gatehouse.model.Ordered;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Resource;
import java.util.Map;

/**
 * A method to be run as the API is now, without a deployment, and the request to run it with.
 *
 * @param api the API as it is now
 * @param resource the resource that has the method
 * @param method the method; may be {@code ANY}
 * @param request the request; its path need not be the resource's
 * @param stageVariables the variables in place of a stage's
 */
public record TestInvocation(
        ApiSnapshot api, Resource resource, Method method, HttpRequest request, Map<String, String> stageVariables) {

    /** Values are left to the request, which AWS does not hold against the resource. */
    public TestInvocation {
        stageVariables = Ordered.copyOf(stageVariables);
    }

    /** The API with nothing but this method: whatever its size, no other needs to be compiled. */
    ApiSnapshot onlyThisMethod() {
        Resource only = new Resource(
                resource.id(),
                resource.parentId(),
                resource.pathPart(),
                resource.path(),
                Map.of(method.httpMethod(), method));
        return new ApiSnapshot(
                api.api(),
                Map.of(only.id(), only),
                api.models(),
                api.requestValidators(),
                api.authorizers(),
                api.gatewayResponses(),
                api.documentationParts());
    }
}
