package dev.gatehouse.flow.route;

import dev.gatehouse.flow.exchange.FinalResponse;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RequestPath;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.exchange.ServedHttpApiRequest;
import dev.gatehouse.flow.httpapi.deployment.CompiledRoute;
import dev.gatehouse.flow.httpapi.deployment.MatchedRoute;
import dev.gatehouse.flow.httpapi.response.SentHeaders;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.http.QueryParameters;
import dev.gatehouse.model.v2.Route;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what answers a request to an HTTP API. */
public final class HttpApiRouter {

    private final ApiDirectory directory;

    /** A router for the HTTP APIs of one gateway. */
    public HttpApiRouter(ApiDirectory directory) {
        this.directory = directory;
    }

    /** Whether a request is for an HTTP API, by its host or by its path. */
    public boolean leads(HttpRequest request) {
        return directory.hasHttpApis()
                && new HttpApiEntrances(directory)
                        .api(RequestAddress.of(request))
                        .isPresent();
    }

    /**
     * Finds API and stage.
     *
     * @throws GatewayFault 404 "Not Found" if host and path lead to none
     */
    public HttpApiDestination destination(IncomingRequest incoming, Reasons why) {
        return new HttpApiEntrances(directory).reached(RequestAddress.of(incoming.http()), incoming, why);
    }

    /**
     * Finds the route.
     *
     * @throws GatewayFault 404 "Not Found" if none fits
     */
    public HttpApiRoute route(HttpApiDestination destination, Reasons why) {
        ServedHttpApiRequest served = destination.request();
        String method = served.incoming().http().method();
        Optional<MatchedRoute> match = destination.deployment().routes().find(method, served.pathWithinStage());
        @Nullable Route route = match.map(found -> found.route().route()).orElse(null);
        Optional<HttpResponse> preflight =
                destination.deployment().crossOrigin().preflight(served.incoming(), route, why);
        if (preflight.isPresent()) {
            return new HttpApiRoute.Preflight(preflight(preflight.get()));
        }
        MatchedRoute found = match.orElseThrow(() -> unknown(destination, why));
        if (found.route().because().isLast()) {
            destination.deployment().routes().withOtherMethods(method, served.pathWithinStage()).stream()
                    .map(other -> notTaken(other.routeKey(), method))
                    .forEach(why::add);
        }
        return routed(served, found, why);
    }

    private static FinalResponse preflight(HttpResponse answer) {
        return new FinalResponse(
                new HttpResponse(answer.status(), SentHeaders.capitalised(answer.headers()), answer.body()));
    }

    private static HttpApiRoute routed(ServedHttpApiRequest served, MatchedRoute match, Reasons why) {
        CompiledRoute route = match.route();
        why.add(new Reason.RouteKeyMatched(
                route.route().routeKey(),
                match.pathParameters(),
                route.because().inWords()));
        RoutedHttpApiRequest routed = new RoutedHttpApiRequest(
                served.incoming(),
                served.arrival(),
                route.route(),
                route.authorizer(),
                new RequestPath(served.fullPath(), served.pathWithinStage(), match.pathParameters()),
                served.incoming().http().rawQuery().map(QueryParameters::parse).orElse(QueryParameters.EMPTY));
        return new HttpApiRoute.Routed(routed, route);
    }

    private static GatewayFault unknown(HttpApiDestination destination, Reasons why) {
        ServedHttpApiRequest served = destination.request();
        String method = served.incoming().http().method();
        Collection<Route> routes = destination.deployment().snapshot().routes().values();
        StageTwice twice = new StageTwice(served.arrival().stage().stageName(), served.pathWithinStage());
        NearestRoutes.of(routes, method, served.pathWithinStage()).stream()
                .map(twice::explain)
                .forEach(why::add);
        return HttpApiEntrances.notFound("no route answers " + method + " " + served.pathWithinStage() + " at stage "
                + served.arrival().stage().stageName() + twice.because() + "; the API has "
                + routes.stream().map(Route::routeKey).toList());
    }

    private static Reason notTaken(String routeKey, String method) {
        int blank = routeKey.indexOf(' ');
        return new Reason.RouteRejected(
                routeKey.substring(0, blank),
                routeKey.substring(blank + 1),
                "the path fits, but the method is " + method);
    }
}
