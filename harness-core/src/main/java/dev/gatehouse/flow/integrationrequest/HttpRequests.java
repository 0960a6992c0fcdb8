package dev.gatehouse.flow.integrationrequest;

import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.IntegrationRequest;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.Step;

/**
 * HTTP: the request is made from templates and mappings alone. None of the client's headers goes along unless it is
 * mapped; AWS sends four of its own.
 */
record HttpRequests(HttpEndpoint endpoint, MappedRequest.Maker requests)
        implements Step<AuthorizedRequest, IntegrationRequest> {

    @Override
    public IntegrationRequest apply(AuthorizedRequest request, Reasons why) {
        MappedRequest mapped = requests.map(request, why);
        return new IntegrationRequest(
                request,
                endpoint.call(
                        request,
                        mapped.parameters().path(),
                        mapped.parameters().querystring(),
                        mapped.headers(),
                        mapped.payload()),
                mapped.overrides());
    }
}
