package dev.gatehouse.definition.annotated;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.request.CreateDocumentationPartRequest;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.model.rest.DocumentationPartLocation;
import java.lang.reflect.AnnotatedElement;
import org.jspecify.annotations.Nullable;

/**
 * Makes documentation parts of descriptions.
 *
 * @param control the account
 * @param apiId the API
 * @param findings is told what AWS refuses
 */
record DocumentationDeployment(ControlPlane control, String apiId, Findings findings) {

    void api(Class<?> type, Origin origin) {
        put(origin, new DocumentationPartLocation("API", null, null, null, null), documentation(type));
    }

    void model(Class<?> type, String name, Origin origin) {
        put(origin, new DocumentationPartLocation("MODEL", null, null, null, name), documentation(type));
    }

    void method(DefinedMethod method) {
        put(method.origin(), location(method, "METHOD", null, null), documentation(method.java()));
        Resource resource = method.java().getAnnotation(Resource.class);
        if (resource != null) {
            DocumentationPartLocation path =
                    new DocumentationPartLocation("RESOURCE", method.path().text(), null, null, null);
            put(method.origin(), path, resource.description());
        }
        for (DefinedParameter parameter : method.parameters()) {
            put(
                    method.origin(),
                    location(method, parameter.place().inDocumentation(), null, parameter.name()),
                    parameter.description());
        }
        for (MethodResponse response : method.java().getAnnotationsByType(MethodResponse.class)) {
            put(
                    method.origin(),
                    location(method, "RESPONSE", Integer.toString(response.status()), null),
                    response.description());
        }
    }

    private static DocumentationPartLocation location(
            DefinedMethod method, String type, @Nullable String status, @Nullable String name) {
        return new DocumentationPartLocation(
                type, method.path().text(), method.http().verb(), status, name);
    }

    private static String documentation(AnnotatedElement element) {
        Documentation documentation = element.getAnnotation(Documentation.class);
        return documentation == null ? "" : documentation.value();
    }

    private void put(Origin origin, DocumentationPartLocation location, String description) {
        if (!description.isEmpty()) {
            String properties = JsonNodeFactory.instance
                    .objectNode()
                    .put("description", description)
                    .toString();
            findings.attempt(Asked.by(origin, Documentation.class), () -> control.documentationParts()
                    .createDocumentationPart(new CreateDocumentationPartRequest(apiId, location, properties)));
        }
    }
}
