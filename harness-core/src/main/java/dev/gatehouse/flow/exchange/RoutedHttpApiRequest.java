package dev.gatehouse.flow.exchange;

import dev.gatehouse.model.http.QueryParameters;
import dev.gatehouse.model.v2.Authorizer;
import dev.gatehouse.model.v2.Route;
import org.jspecify.annotations.Nullable;

/**
 * A request whose HTTP API, stage and route are known.
 *
 * @param incoming the request as it came
 * @param arrival the API and stage
 * @param route the route
 * @param authorizer the route's authorizer; null without one
 * @param path the path, taken apart; its parameters are decoded, as HTTP APIs decode them everywhere
 * @param query the decoded query
 */
public record RoutedHttpApiRequest(
        IncomingRequest incoming,
        HttpApiArrival arrival,
        Route route,
        @Nullable Authorizer authorizer,
        RequestPath path,
        QueryParameters query)
        implements StepOutput {}
