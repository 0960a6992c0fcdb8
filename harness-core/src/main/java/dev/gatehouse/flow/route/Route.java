package dev.gatehouse.flow.route;

import dev.gatehouse.flow.deployment.CompiledMethod;
import dev.gatehouse.flow.exchange.RequestPath;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.ServedRequest;
import dev.gatehouse.model.http.QueryParameters;
import dev.gatehouse.model.rest.Model;
import java.util.Map;

/**
 * A request that fits a method, and the method that answers.
 *
 * @param request the request
 * @param method the method with its steps
 */
public record Route(RoutedRequest request, CompiledMethod method) {

    /**
     * The request on its way to a method.
     *
     * @param pathParameters values still percent-encoded
     * @param models the API's models by name
     */
    public static Route of(
            ServedRequest served,
            CompiledMethod method,
            Map<String, String> pathParameters,
            Map<String, Model> models) {
        RoutedRequest routed = new RoutedRequest(
                served.incoming(),
                served.servedAt(),
                method.resource(),
                method.method(),
                new RequestPath(served.fullPath(), served.pathWithinStage(), pathParameters),
                served.incoming()
                        .http()
                        .rawQuery()
                        .map(QueryParameters::ofRestApi)
                        .orElse(QueryParameters.EMPTY),
                models);
        return new Route(routed, method);
    }
}
