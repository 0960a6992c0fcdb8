package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.Reason.RouteRejected;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.QueryParameters;
import java.util.List;

/**
 * The first stage: which method or route the request was for, and whether it was let through.
 *
 * @param name {@link StageName#METHOD_REQUEST}, or of HTTP APIs {@link StageName#ROUTE_AND_AUTHORIZATION}
 * @param run how the stage went, and its verdicts as reasons
 * @param request what the client sent
 * @param query the client's query, decoded
 * @param route the method or route that was found
 * @param authorization what is known of the caller
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-settings-method-request.html">Method
 *     request</a>
 */
public record MethodRequestStage(
        StageName name,
        StageRun run,
        HttpRequest request,
        QueryParameters query,
        Route route,
        Authorization authorization)
        implements FlowStage {

    /** The method request of a REST API. */
    public MethodRequestStage(
            StageRun run, HttpRequest request, QueryParameters query, Route route, Authorization authorization) {
        this(StageName.METHOD_REQUEST, run, request, query, route, authorization);
    }

    /** Whether the request was routed, authorized, within its limits and valid. */
    public boolean passed() {
        return run.reached() && run.fault() == null;
    }

    /** The resources or routes that came near and were not taken, nearest first. */
    public List<RouteRejected> nearestRoutes() {
        return reasons(RouteRejected.class);
    }
}
