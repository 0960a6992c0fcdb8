package dev.gatehouse.definition.annotated;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.ControlPlane;
import java.util.List;

/**
 * Everything that a class with {@link WebSocketApi} says, read and found to be consistent.
 *
 * @param elements the class
 * @param annotation what it says of the API itself
 * @param routes its routes
 * @param authorizers its authorizers
 * @param schemas the models of its messages
 */
record DefinedWebSocketApi(
        Elements elements,
        WebSocketApi annotation,
        List<DefinedRoute> routes,
        DefinedAuthorizers authorizers,
        Schemas schemas)
        implements DefinedV2Api {

    static DefinedWebSocketApi read(Elements elements, WebSocketApi annotation, Findings findings) {
        new AnnotationUse(elements, ApiKind.WEBSOCKET_API, findings).check();
        // what is missing where something else is out of place would only be the same said twice
        findings.throwIfAny();
        List<DefinedRoute> routes = new RouteReader(elements, ApiKind.WEBSOCKET_API, findings).read();
        routes.forEach(route -> new WebSocketChecks(route, findings).check());
        StageVariables.check(elements, findings);
        DefinedAuthorizers authorizers = DefinedAuthorizers.of(elements);
        authorizers.check(elements, findings);
        RestApiOnly.check(authorizers, findings);
        HttpApiOnly attributes = new HttpApiOnly(ApiKind.WEBSOCKET_API, elements.origin(), findings);
        authorizers.functions().forEach(attributes::check);
        List<Class<?>> models = routes.stream()
                .flatMap(route -> route.models().stream())
                .<Class<?>>map(RouteModel::value)
                .toList();
        return new DefinedWebSocketApi(
                elements, annotation, routes, authorizers, Schemas.of(models, elements, findings));
    }

    @Override
    public ApiKind kind() {
        return ApiKind.WEBSOCKET_API;
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
        return List.of(WebSocketApi.class);
    }

    @Override
    public V2Call create() {
        return V2Call.to("CreateApi")
                .with("Name", name())
                .with("ProtocolType", "WEBSOCKET")
                .with("RouteSelectionExpression", annotation.routeSelectionExpression())
                .with("ApiKeySelectionExpression", annotation.apiKeySelectionExpression())
                .with("Description", annotation.description())
                .with("Version", annotation.version())
                .with("DisableExecuteApiEndpoint", annotation.disableExecuteApiEndpoint());
    }

    @Override
    public boolean autoDeploy() {
        return annotation.autoDeploy();
    }

    @Override
    public ObjectNode routeSettings() {
        ObjectNode settings = JsonNodeFactory.instance
                .objectNode()
                .put("DetailedMetricsEnabled", annotation.detailedMetricsEnabled())
                .put("DataTraceEnabled", annotation.dataTraceEnabled());
        return annotation.loggingLevel().isEmpty() ? settings : settings.put("LoggingLevel", annotation.loggingLevel());
    }

    @Override
    public Routes routesOf(ControlPlane control, String apiId, Findings findings) {
        new V2Models(control, apiId, findings).put(schemas, elements);
        V2Authorizers made = new V2Authorizers(this, control, apiId);
        made.put(authorizers, findings);
        return new WebSocketRoutes(control, apiId, made);
    }
}
