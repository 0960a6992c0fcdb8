package dev.gatehouse.definition.annotated;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.ControlPlane;
import java.util.List;

/**
 * Everything that a class with {@link HttpApi} says, read and found to be consistent.
 *
 * @param elements the class
 * @param annotation what it says of the API itself
 * @param routes its routes
 * @param authorizers its authorizers
 */
record DefinedHttpApi(Elements elements, HttpApi annotation, List<DefinedRoute> routes, DefinedAuthorizers authorizers)
        implements DefinedV2Api {

    static DefinedHttpApi read(Elements elements, HttpApi annotation, Findings findings) {
        new AnnotationUse(elements, ApiKind.HTTP_API, findings).check();
        // what is missing where something else is out of place would only be the same said twice
        findings.throwIfAny();
        List<DefinedRoute> routes = new RouteReader(elements, ApiKind.HTTP_API, findings).read();
        routes.forEach(route -> new HttpApiChecks(route, findings).check());
        StageVariables.check(elements, findings);
        DefinedAuthorizers authorizers = DefinedAuthorizers.of(elements);
        authorizers.check(elements, findings);
        RestApiOnly.check(authorizers, findings);
        return new DefinedHttpApi(elements, annotation, routes, authorizers);
    }

    @Override
    public ApiKind kind() {
        return ApiKind.HTTP_API;
    }

    @Override
    public String name() {
        return annotation.name().isEmpty() ? elements.type().getSimpleName() : annotation.name();
    }

    @Override
    public String stage() {
        return annotation.stage();
    }

    @Override
    public List<Class<?>> annotations() {
        return List.of(HttpApi.class, Cors.class);
    }

    @Override
    public V2Call create() {
        return V2Call.to("CreateApi")
                .with("Name", name())
                .with("ProtocolType", "HTTP")
                .with("Description", annotation.description())
                .with("Version", annotation.version())
                .with("DisableExecuteApiEndpoint", annotation.disableExecuteApiEndpoint())
                .with("CorsConfiguration", V2Parts.cors(elements.type().getAnnotation(Cors.class)));
    }

    @Override
    public boolean autoDeploy() {
        return annotation.autoDeploy();
    }

    @Override
    public ObjectNode routeSettings() {
        return JsonNodeFactory.instance.objectNode().put("DetailedMetricsEnabled", annotation.detailedMetricsEnabled());
    }

    @Override
    public Routes routesOf(ControlPlane control, String apiId, Findings findings) {
        V2Authorizers made = new V2Authorizers(this, control, apiId);
        made.put(authorizers, findings);
        return new HttpApiRoutes(control, apiId, made);
    }
}
