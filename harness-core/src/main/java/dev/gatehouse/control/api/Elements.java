package dev.gatehouse.control.api;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.state.ApiState;
import dev.gatehouse.control.state.ResourceTree;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Resource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the elements of an API and puts changed ones in their place. */
final class Elements {

    private Elements() {}

    static ControlException noResource() {
        return ControlException.notFound("Invalid Resource identifier specified");
    }

    static ControlException noStatusCode() {
        return ControlException.notFound("Invalid Response status code specified");
    }

    static Resource resource(ApiState api, String resourceId) {
        return api.resources().find(resourceId).orElseThrow(Elements::noResource);
    }

    static Method method(ApiState api, String resourceId, String httpMethod) {
        return Optional.ofNullable(resource(api, resourceId).resourceMethods().get(httpMethod))
                .orElseThrow(() -> ControlException.notFound("Invalid Method identifier specified"));
    }

    /** The method that requests of this HTTP method meet: {@code ANY} where there is no other. */
    static Method methodAnswering(ApiState api, String resourceId, String httpMethod) {
        @Nullable Method any = resource(api, resourceId).resourceMethods().get("ANY");
        return any == null || resource(api, resourceId).resourceMethods().containsKey(httpMethod)
                ? method(api, resourceId, httpMethod)
                : any;
    }

    static Integration integration(Method method) {
        return Optional.ofNullable(method.methodIntegration())
                .orElseThrow(() -> ControlException.notFound("Invalid Integration identifier specified"));
    }

    static void put(ApiState api, String resourceId, Method method) {
        Map<String, Method> methods =
                new LinkedHashMap<>(resource(api, resourceId).resourceMethods());
        methods.put(method.httpMethod(), method);
        replaceMethods(api.resources(), resource(api, resourceId), methods);
    }

    static void removeMethod(ApiState api, String resourceId, String httpMethod) {
        Map<String, Method> methods =
                new LinkedHashMap<>(resource(api, resourceId).resourceMethods());
        methods.remove(httpMethod);
        replaceMethods(api.resources(), resource(api, resourceId), methods);
    }

    static Method withIntegration(Method method, @Nullable Integration integration) {
        return method.with(method.methodResponses(), integration);
    }

    private static void replaceMethods(ResourceTree tree, Resource resource, Map<String, Method> methods) {
        tree.put(new Resource(resource.id(), resource.parentId(), resource.pathPart(), resource.path(), methods));
    }
}
