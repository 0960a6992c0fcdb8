package dev.gatehouse.control.v2;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.control.state.V2ApiState;
import dev.gatehouse.control.v2.request.CreateRouteRequest;
import dev.gatehouse.control.v2.request.DeleteRouteRequest;
import dev.gatehouse.control.v2.request.DeleteRouteRequestParameterRequest;
import dev.gatehouse.control.v2.request.GetRouteRequest;
import dev.gatehouse.control.v2.request.GetRoutesRequest;
import dev.gatehouse.control.v2.request.UpdateRouteRequest;
import dev.gatehouse.model.v2.AuthorizationType;
import dev.gatehouse.model.v2.ParameterConstraints;
import dev.gatehouse.model.v2.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Operations on routes. */
public final class Routes {

    private final AccountState account;

    /** Operations on the state. */
    public Routes(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateRoute}. */
    public Route createRoute(CreateRouteRequest request) {
        Invalid.unless(request.authorizationType(), AuthorizationType.class, "authorizationType");
        return account.v2Apis().change(request.apiId(), api -> {
            String id = account.ids().routeId(api.routes()::containsKey);
            return put(api, Merged.of(blank(id, request.routeKey(), false), request, Route.class));
        });
    }

    /** A route that leads nowhere yet. */
    static Route blank(String id, String routeKey, boolean managed) {
        return new Route(
                id,
                routeKey,
                null,
                AuthorizationType.NONE,
                null,
                List.of(),
                false,
                null,
                null,
                Map.of(),
                Map.of(),
                null,
                managed);
    }

    private static Route put(V2ApiState api, Route route) {
        new RouteChecks(api).check(route);
        api.routes().put(route.routeId(), route);
        return route;
    }

    /** AWS's {@code GetRoute}. */
    public Route getRoute(GetRouteRequest request) {
        return account.v2Apis().read(request.apiId(), api -> find(api, request.routeId()));
    }

    /** AWS's {@code GetRoutes}. */
    public Page<Route> getRoutes(GetRoutesRequest request) {
        return account.v2Apis()
                .read(
                        request.apiId(),
                        api -> Pages.of(api.routes().values(), request.nextToken(), request.maxResults()));
    }

    /** AWS's {@code UpdateRoute}. */
    public Route updateRoute(UpdateRouteRequest request) {
        Invalid.unless(request.authorizationType(), AuthorizationType.class, "authorizationType");
        return account.v2Apis()
                .change(
                        request.apiId(),
                        api -> put(
                                api, open(Merged.update(find(api, request.routeId()), request, Route.class), request)));
    }

    /** A route that is opened to all, or to IAM's callers, leaves its authorizer behind. */
    private static Route open(Route changed, UpdateRouteRequest request) {
        @Nullable String type = request.authorizationType();
        return type == null || type.equals("JWT") || type.equals("CUSTOM") ? changed : withoutAuthorizer(changed);
    }

    private static Route withoutAuthorizer(Route route) {
        return new Route(
                route.routeId(),
                route.routeKey(),
                route.target(),
                route.authorizationType(),
                null,
                List.of(),
                route.apiKeyRequired(),
                route.modelSelectionExpression(),
                route.operationName(),
                route.requestModels(),
                route.requestParameters(),
                route.routeResponseSelectionExpression(),
                route.apiGatewayManaged());
    }

    /** AWS's {@code DeleteRoute}. */
    public void deleteRoute(DeleteRouteRequest request) {
        account.v2Apis().change(request.apiId(), api -> {
            Route route = find(api, request.routeId());
            api.routeResponsesOf(route.routeId()).clear();
            return api.routes().remove(route.routeId());
        });
    }

    /** AWS's {@code DeleteRouteRequestParameter}. */
    public void deleteRouteRequestParameter(DeleteRouteRequestParameterRequest request) {
        account.v2Apis().change(request.apiId(), api -> {
            Route old = find(api, request.routeId());
            Map<String, ParameterConstraints> left = new LinkedHashMap<>(old.requestParameters());
            if (left.remove(request.requestParameterKey()) == null) {
                throw ControlException.notFound("Invalid request parameter specified");
            }
            Route changed = new Route(
                    old.routeId(),
                    old.routeKey(),
                    old.target(),
                    old.authorizationType(),
                    old.authorizerId(),
                    old.authorizationScopes(),
                    old.apiKeyRequired(),
                    old.modelSelectionExpression(),
                    old.operationName(),
                    old.requestModels(),
                    left,
                    old.routeResponseSelectionExpression(),
                    old.apiGatewayManaged());
            return api.routes().put(changed.routeId(), changed);
        });
    }

    static Route find(V2ApiState api, String routeId) {
        return Invalid.unless(api.routes(), routeId, "Route");
    }
}
