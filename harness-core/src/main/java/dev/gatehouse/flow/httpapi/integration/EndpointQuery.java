package dev.gatehouse.flow.httpapi.integration;

import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.httpapi.RequestParameters;

/** The query that goes to an endpoint. */
final class EndpointQuery {

    private EndpointQuery() {}

    /** As the client wrote it, unless a mapping has changed it. */
    static String of(RoutedHttpApiRequest request, RequestParameters parameters) {
        return parameters.query().equals(request.query())
                ? request.incoming().http().rawQuery().orElse("")
                : Percent.encodedQuery(parameters.query());
    }
}
