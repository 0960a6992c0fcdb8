package dev.gatehouse.flow.integrationrequest;

import dev.gatehouse.flow.clientrequest.TraceHeader;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.model.http.Header;
import java.util.ArrayList;
import java.util.List;

/** What API Gateway sends to endpoints of its own accord. */
final class OwnHeaders {

    private OwnHeaders() {}

    /** A list to add to. */
    static List<Header> of(RoutedRequest request) {
        String apiId = request.servedAt().api().id();
        List<Header> headers = new ArrayList<>();
        headers.add(new Header("Accept", "application/json"));
        headers.add(new Header("User-Agent", "AmazonAPIGateway_" + apiId));
        headers.add(new Header("X-Amzn-Apigateway-Api-Id", apiId));
        headers.add(new Header(TraceHeader.NAME, TraceHeader.toEndpoint(request)));
        return headers;
    }
}
