package dev.gatehouse.monitoring.metric;

import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.exchange.ServedHttpApiRequest;
import dev.gatehouse.model.v2.RouteSettings;
import dev.gatehouse.model.v2.Stage;
import org.jspecify.annotations.Nullable;

/**
 * By what a metric of an HTTP API is told apart: the API, a stage of it, or a route of that stage.
 *
 * @param apiId {@code ApiId}; unlike for REST APIs this is the id, not the name
 * @param stage {@code Stage}; null for all stages
 * @param routeKey {@code Method} and {@code Resource} as a route key, as <code>GET /pets/{id}</code>; null for all routes
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-metrics.html">Monitor CloudWatch metrics
 *     for HTTP APIs</a>
 */
public record HttpApiDimensions(String apiId, @Nullable String stage, @Nullable String routeKey)
        implements MetricDimensions {

    /** All stages of an API. */
    public static HttpApiDimensions api(String apiId) {
        return new HttpApiDimensions(apiId, null, null);
    }

    /** One stage. */
    public static HttpApiDimensions stage(String apiId, String stage) {
        return new HttpApiDimensions(apiId, stage, null);
    }

    /** One route, of which AWS keeps metrics only where {@code detailedMetricsEnabled} is set. */
    public HttpApiDimensions route(String routeKey) {
        return new HttpApiDimensions(apiId, stage, routeKey);
    }

    /** The same route, by its method and path. */
    public HttpApiDimensions method(String method, String resource) {
        return route(method + " " + resource);
    }

    @Override
    public boolean count(FlowTrace trace) {
        ServedHttpApiRequest served = trace.servedHttpApi();
        if (served == null || !served.arrival().api().apiId().equals(apiId)) {
            return false;
        }
        boolean ofStage = stage == null || stage.equals(served.arrival().stage().stageName());
        return ofStage && (routeKey == null || ofRoute(trace, routeKey));
    }

    private static boolean ofRoute(FlowTrace trace, String routeKey) {
        RoutedHttpApiRequest routed = trace.output(RoutedHttpApiRequest.class);
        return routed != null
                && routed.route().routeKey().equals(routeKey)
                && isDetailed(routed.arrival().stage(), routeKey);
    }

    private static boolean isDetailed(Stage stage, String routeKey) {
        RouteSettings own = stage.routeSettings().get(routeKey);
        Boolean detailed = own == null ? null : own.detailedMetricsEnabled();
        return Boolean.TRUE.equals(
                detailed == null ? stage.defaultRouteSettings().detailedMetricsEnabled() : detailed);
    }
}
