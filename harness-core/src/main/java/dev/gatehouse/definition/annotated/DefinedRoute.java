package dev.gatehouse.definition.annotated;

import dev.gatehouse.definition.Origin;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;

/**
 * A Java method as the routes that its annotations say lead to its integration.
 *
 * @param java the Java method
 * @param origin how messages name it
 * @param routes its routes; at least one
 * @param integration what they call
 */
record DefinedRoute(Method java, Origin origin, List<Route> routes, IntegrationSpec integration) {

    List<String> keys() {
        return routes.stream().map(Route::value).toList();
    }

    List<ResponseParameters> responseParameters() {
        return List.of(java.getAnnotationsByType(ResponseParameters.class));
    }

    String operationName(Route route) {
        return Objects.requireNonNullElse(Texts.orNull(route.operationName()), java.getName());
    }
}
