package dev.gatehouse.flow.route;

import dev.gatehouse.flow.exchange.FinalResponse;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.exchange.StepOutput;
import dev.gatehouse.flow.httpapi.deployment.CompiledRoute;

/** What answers a request to an HTTP API: one of its routes, or the API itself, to a browser's preflight. */
public sealed interface HttpApiRoute {

    /** What is recorded of it. */
    StepOutput output();

    /**
     * A route.
     *
     * @param request the request on its way
     * @param route the route with its steps
     */
    record Routed(RoutedHttpApiRequest request, CompiledRoute route) implements HttpApiRoute {
        @Override
        public StepOutput output() {
            return request;
        }
    }

    /**
     * The API's CORS configuration.
     *
     * @param answer the whole answer
     */
    record Preflight(FinalResponse answer) implements HttpApiRoute {
        @Override
        public StepOutput output() {
            return answer;
        }
    }
}
