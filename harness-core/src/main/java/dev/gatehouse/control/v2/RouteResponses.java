package dev.gatehouse.control.v2;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.control.state.V2ApiState;
import dev.gatehouse.control.v2.request.CreateRouteResponseRequest;
import dev.gatehouse.control.v2.request.DeleteRouteResponseRequest;
import dev.gatehouse.control.v2.request.GetRouteResponseRequest;
import dev.gatehouse.control.v2.request.GetRouteResponsesRequest;
import dev.gatehouse.control.v2.request.UpdateRouteResponseRequest;
import dev.gatehouse.model.v2.ProtocolType;
import dev.gatehouse.model.v2.RouteResponse;
import java.util.Map;

/** Operations on what WebSocket routes send back. */
public final class RouteResponses {

    private final AccountState account;

    /** Operations on the state. */
    public RouteResponses(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateRouteResponse}. */
    public RouteResponse createRouteResponse(CreateRouteResponseRequest request) {
        return account.v2Apis().change(request.apiId(), api -> {
            String id = account.ids().shortId(all(api, request.routeId())::containsKey);
            return put(
                    api,
                    request.routeId(),
                    Merged.of(
                            new RouteResponse(id, request.routeResponseKey(), null, Map.of(), Map.of()),
                            request,
                            RouteResponse.class));
        });
    }

    private static RouteResponse put(V2ApiState api, String routeId, RouteResponse changed) {
        check(api, changed);
        Map<String, RouteResponse> all = all(api, routeId);
        boolean taken = all.values().stream()
                .anyMatch(other -> !other.routeResponseId().equals(changed.routeResponseId())
                        && other.routeResponseKey().equals(changed.routeResponseKey()));
        if (taken) {
            throw ControlException.conflict("RouteResponse with this key already exists for the route");
        }
        all.put(changed.routeResponseId(), changed);
        return changed;
    }

    private static void check(V2ApiState api, RouteResponse response) {
        if (api.api().protocolType() == ProtocolType.HTTP) {
            throw ControlException.badRequest("RouteResponses are currently not supported for this API protocol type.");
        }
        if (!response.routeResponseKey().equals("$default")) {
            throw ControlException.badRequest("Currently, only $default is supported as a RouteResponseKey.");
        }
    }

    /** AWS's {@code GetRouteResponse}. */
    public RouteResponse getRouteResponse(GetRouteResponseRequest request) {
        return account.v2Apis().read(request.apiId(), api -> find(api, request.routeId(), request.routeResponseId()));
    }

    /** AWS's {@code GetRouteResponses}. */
    public Page<RouteResponse> getRouteResponses(GetRouteResponsesRequest request) {
        return account.v2Apis()
                .read(
                        request.apiId(),
                        api -> Pages.of(
                                all(api, request.routeId()).values(), request.nextToken(), request.maxResults()));
    }

    /** AWS's {@code UpdateRouteResponse}. */
    public RouteResponse updateRouteResponse(UpdateRouteResponseRequest request) {
        return account.v2Apis()
                .change(
                        request.apiId(),
                        api -> put(
                                api,
                                request.routeId(),
                                Merged.update(
                                        find(api, request.routeId(), request.routeResponseId()),
                                        request,
                                        RouteResponse.class)));
    }

    /** AWS's {@code DeleteRouteResponse}. */
    public void deleteRouteResponse(DeleteRouteResponseRequest request) {
        account.v2Apis().change(request.apiId(), api -> {
            RouteResponse found = find(api, request.routeId(), request.routeResponseId());
            return all(api, request.routeId()).remove(found.routeResponseId());
        });
    }

    private static Map<String, RouteResponse> all(V2ApiState api, String routeId) {
        Routes.find(api, routeId);
        return api.routeResponsesOf(routeId);
    }

    static RouteResponse find(V2ApiState api, String routeId, String id) {
        return Invalid.unless(all(api, routeId), id, "RouteResponse");
    }
}
