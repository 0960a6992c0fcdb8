package dev.gatehouse.model.v2;

import dev.gatehouse.model.Ordered;
import java.util.Map;

/**
 * An API with all that belongs to it, frozen.
 *
 * @param api the API
 * @param routes by id
 * @param integrations by id
 * @param authorizers by id
 * @param models by id
 * @param routeResponses by route id and by id
 * @param integrationResponses by integration id and by id
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-deployments.html">Deployment</a>
 */
public record ApiSnapshot(
        Api api,
        Map<String, Route> routes,
        Map<String, Integration> integrations,
        Map<String, Authorizer> authorizers,
        Map<String, Model> models,
        Map<String, Map<String, RouteResponse>> routeResponses,
        Map<String, Map<String, IntegrationResponse>> integrationResponses) {

    public ApiSnapshot {
        routes = Ordered.copyOf(routes);
        integrations = Ordered.copyOf(integrations);
        authorizers = Ordered.copyOf(authorizers);
        models = Ordered.copyOf(models);
        routeResponses = Ordered.copyOf(routeResponses);
        integrationResponses = Ordered.copyOf(integrationResponses);
    }
}
