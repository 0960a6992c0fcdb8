package dev.gatehouse.definition.annotated;

import dev.gatehouse.definition.Origin;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the annotated methods of an API whose methods are routes.
 *
 * @param elements the class
 * @param kind what the class defines
 * @param findings is told what is missing or too much
 */
record RouteReader(Elements elements, ApiKind kind, Findings findings) {

    List<DefinedRoute> read() {
        int before = findings.count();
        List<DefinedRoute> defined = new ArrayList<>();
        for (Method method : elements.methods()) {
            DefinedRoute route = read(method);
            if (route != null) {
                defined.add(route);
            }
        }
        if (defined.isEmpty() && findings.count() == before) {
            findings.add(
                    elements.origin(),
                    "No method has @Route, so the API would be empty.",
                    "Annotate at least one method with @Route and an integration.");
        }
        refuseTwice(defined);
        return defined;
    }

    private @Nullable DefinedRoute read(Method method) {
        Origin origin = elements.origin(method);
        int before = findings.count();
        List<Route> routes = List.of(method.getAnnotationsByType(Route.class));
        if (routes.isEmpty()) {
            findings.add(
                    origin,
                    method.getName() + "() has no @Route.",
                    kind == ApiKind.HTTP_API
                            ? "Say which requests it is for, as @Route(\"GET /pets/{id}\") or @Route(\"$default\")."
                            : "Say which messages it is for, as @Route(\"$connect\") or @Route(\"send\").");
        }
        List<IntegrationSpec> specs = IntegrationSpec.allOf(method);
        if (specs.size() != 1 && !(specs.isEmpty() && mayCallNothing(routes))) {
            String number = specs.isEmpty() ? "no annotation that says" : specs.size() + " annotations that say";
            findings.add(
                    origin,
                    method.getName() + "() has " + number + " it has an integration.",
                    "Give it one of " + integrations() + ".");
        }
        return findings.count() > before
                ? null
                : defined(method, routes, specs.stream().findFirst().orElse(null));
    }

    /** AWS asks for no integration where nobody waits for what it would say. */
    private boolean mayCallNothing(List<Route> routes) {
        return kind == ApiKind.WEBSOCKET_API
                && !routes.isEmpty()
                && routes.stream().map(Route::value).allMatch(WebSocketRoutes.NEED_NO_INTEGRATION::contains);
    }

    private String integrations() {
        return kind == ApiKind.HTTP_API
                ? "@AwsProxy, @HttpProxy or @AwsService"
                : "@AwsProxy, @AwsLambda, @AwsService, @Http, @HttpProxy or @Mock";
    }

    private DefinedRoute defined(Method method, List<Route> routes, @Nullable IntegrationSpec integration) {
        Origin origin = elements.origin(method);
        if (kind == ApiKind.HTTP_API || integration == null) {
            return new DefinedRoute(method, origin, routes, integration, Map.of(), List.of());
        }
        Templates templates = new Templates(method.getDeclaringClass(), origin, findings);
        IntegrationSpec.Request request = integration.request();
        List<DefinedResponse> responses = Arrays.stream(method.getAnnotationsByType(IntegrationResponse.class))
                .map(response -> new DefinedResponse(
                        response, templates.byKey(response.template(), List.of(response.templates()))))
                .toList();
        return new DefinedRoute(
                method, origin, routes, integration, templates.byKey(request.json(), request.templates()), responses);
    }

    private void refuseTwice(List<DefinedRoute> all) {
        Map<String, DefinedRoute> byKey = new LinkedHashMap<>();
        for (DefinedRoute route : all) {
            for (String key : route.keys()) {
                DefinedRoute other = byKey.putIfAbsent(key, route);
                if (other != null) {
                    findings.add(
                            route.origin(),
                            "The route " + key + " is defined twice: by "
                                    + route.java().getName() + "() and by "
                                    + other.java().getName() + "().",
                            "Give one of them another route key.");
                }
            }
        }
    }
}
