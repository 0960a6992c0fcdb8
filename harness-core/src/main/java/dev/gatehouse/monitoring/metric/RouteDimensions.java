package dev.gatehouse.monitoring.metric;

import dev.gatehouse.flow.exchange.ConnectionCall;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.HttpApiArrival;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.exchange.RoutedWebSocketEvent;
import dev.gatehouse.flow.exchange.ServedHttpApiRequest;
import dev.gatehouse.flow.exchange.WebSocketEvent;
import dev.gatehouse.model.v2.RouteSettings;
import dev.gatehouse.model.v2.Stage;
import org.jspecify.annotations.Nullable;

/**
 * By what a metric of an HTTP or WebSocket API is told apart: the API, a stage of it, or a route of that stage.
 *
 * @param apiId {@code ApiId}; unlike for REST APIs this is the id, not the name
 * @param stage {@code Stage}; null for all stages
 * @param routeKey {@code Route}, or {@code Method} and {@code Resource}, as a route key, as <code>GET /pets/{id}</code>; null for
 *     all routes
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-metrics.html">Monitor CloudWatch metrics
 *     for HTTP APIs</a>
 */
public record RouteDimensions(String apiId, @Nullable String stage, @Nullable String routeKey)
        implements MetricDimensions {

    /** All stages of an API. */
    public static RouteDimensions api(String apiId) {
        return new RouteDimensions(apiId, null, null);
    }

    /** One stage. */
    public static RouteDimensions stage(String apiId, String stage) {
        return new RouteDimensions(apiId, stage, null);
    }

    /** One route, of which AWS keeps metrics only where {@code detailedMetricsEnabled} is set. */
    public RouteDimensions route(String routeKey) {
        return new RouteDimensions(apiId, stage, routeKey);
    }

    /** The same route, by its method and path. */
    public RouteDimensions method(String method, String resource) {
        return route(method + " " + resource);
    }

    @Override
    public boolean count(FlowTrace trace) {
        HttpApiArrival arrival = arrival(trace);
        if (arrival == null || !arrival.api().apiId().equals(apiId)) {
            return false;
        }
        boolean ofStage = stage == null || stage.equals(arrival.stage().stageName());
        boolean ofRoute =
                routeKey == null || (routeKey.equals(routeOf(trace)) && isDetailed(arrival.stage(), routeKey));
        return ofStage && ofRoute;
    }

    @Override
    public boolean count(ConnectionCall call) {
        HttpApiArrival arrival = call.arrival();
        return arrival != null
                && arrival.api().apiId().equals(apiId)
                && (stage == null || stage.equals(arrival.stage().stageName()))
                && routeKey == null;
    }

    private static @Nullable HttpApiArrival arrival(FlowTrace trace) {
        ServedHttpApiRequest served = trace.servedHttpApi();
        WebSocketEvent event = trace.webSocket();
        if (served != null) {
            return served.arrival();
        }
        return event == null ? null : event.connection().arrival();
    }

    private static @Nullable String routeOf(FlowTrace trace) {
        RoutedHttpApiRequest routed = trace.output(RoutedHttpApiRequest.class);
        RoutedWebSocketEvent event = trace.output(RoutedWebSocketEvent.class);
        if (routed != null) {
            return routed.route().routeKey();
        }
        return event == null ? null : event.route().routeKey();
    }

    private static boolean isDetailed(Stage stage, String routeKey) {
        RouteSettings own = stage.routeSettings().get(routeKey);
        Boolean detailed = own == null ? null : own.detailedMetricsEnabled();
        return Boolean.TRUE.equals(
                detailed == null ? stage.defaultRouteSettings().detailedMetricsEnabled() : detailed);
    }
}
