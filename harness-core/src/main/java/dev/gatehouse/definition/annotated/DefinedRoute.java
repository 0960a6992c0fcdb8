package dev.gatehouse.definition.annotated;

import dev.gatehouse.definition.Origin;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A Java method as the routes that its annotations say lead to its integration.
 *
 * @param java the Java method
 * @param origin how messages name it
 * @param routes its routes; at least one
 * @param calls what they call; null of {@code $connect} and {@code $disconnect} that call nothing
 * @param requestTemplates by their keys; none in HTTP APIs
 * @param responses the integration responses; none in HTTP APIs
 */
record DefinedRoute(
        Method java,
        Origin origin,
        List<Route> routes,
        @Nullable IntegrationSpec calls,
        Map<String, DefinedTemplate> requestTemplates,
        List<DefinedResponse> responses) {

    /** Whether it calls anything. */
    boolean isIntegrated() {
        return calls != null;
    }

    /** What a route calls that is integrated. */
    IntegrationSpec integration() {
        return Objects.requireNonNull(calls);
    }

    List<String> keys() {
        return routes.stream().map(Route::value).toList();
    }

    List<ResponseParameters> responseParameters() {
        return List.of(java.getAnnotationsByType(ResponseParameters.class));
    }

    List<RouteModel> models() {
        return List.of(java.getAnnotationsByType(RouteModel.class));
    }

    /** Whether a WebSocket API's client hears of the answer. */
    boolean answers() {
        return java.isAnnotationPresent(RouteResponse.class);
    }

    String operationName(Route route) {
        return Objects.requireNonNullElse(Texts.orNull(route.operationName()), java.getName());
    }
}
