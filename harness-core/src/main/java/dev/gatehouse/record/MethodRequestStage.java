package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.Reason.RouteRejected;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.QueryParameters;
import java.util.List;

/**
 * The first stage: which method the request was for, and whether it was let through.
 *
 * @param run how the stage went, and its verdicts as reasons
 * @param request what the client sent
 * @param query the client's query, decoded
 * @param route the method that was found
 * @param authorization what is known of the caller
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-settings-method-request.html">Method
 *     request</a>
 */
public record MethodRequestStage(
        StageRun run, HttpRequest request, QueryParameters query, Route route, Authorization authorization)
        implements FlowStage {

    @Override
    public StageName name() {
        return StageName.METHOD_REQUEST;
    }

    /** Whether the request was routed, authorized, within its limits and valid. */
    public boolean passed() {
        return run.reached() && run.fault() == null;
    }

    /** The resources that came near and were not taken, nearest first. */
    public List<RouteRejected> nearestRoutes() {
        return reasons(RouteRejected.class);
    }
}
