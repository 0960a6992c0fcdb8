package dev.gatehouse.flow.httpapi.integration;

import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.httpapi.RequestParameters;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.v2.ConnectionType;
import dev.gatehouse.model.v2.Integration;

/** The endpoint of an HTTP_PROXY integration: one that the internet has, or one in a VPC. */
sealed interface HttpTarget permits PublicTarget, PrivateTarget {

    static HttpTarget of(Integration integration) {
        String method = "ANY".equals(integration.integrationMethod()) ? null : integration.integrationMethod();
        return integration.connectionType() == ConnectionType.VPC_LINK
                ? PrivateTarget.of(method, integration)
                : PublicTarget.of(method, integration);
    }

    /** The call for one request. */
    HttpCall call(RoutedHttpApiRequest request, RequestParameters parameters, Headers headers, Reasons why);
}
