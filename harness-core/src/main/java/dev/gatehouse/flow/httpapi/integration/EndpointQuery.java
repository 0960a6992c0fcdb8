package dev.gatehouse.flow.httpapi.integration;

import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.httpapi.RequestParameters;
import dev.gatehouse.model.http.PercentEncoding;
import dev.gatehouse.model.http.QueryParameters;
import java.util.StringJoiner;

/** The query that goes to an endpoint. */
final class EndpointQuery {

    private EndpointQuery() {}

    /** As the client wrote it, unless a mapping has changed it. */
    static String of(RoutedHttpApiRequest request, RequestParameters parameters) {
        return parameters.query().equals(request.query())
                ? request.incoming().http().rawQuery().orElse("")
                : encoded(parameters.query());
    }

    private static String encoded(QueryParameters query) {
        StringJoiner joined = new StringJoiner("&");
        query.all()
                .forEach((name, values) -> values.forEach(
                        value -> joined.add(PercentEncoding.ofQuery(name) + "=" + PercentEncoding.ofQuery(value))));
        return joined.toString();
    }
}
