package dev.gatehouse.flow.integrationrequest;

import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.IntegrationRequest;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import java.util.List;

/**
 * HTTP: the request is made from templates and mappings alone. None of the client's headers goes along unless it is
 * mapped; AWS sends four of its own.
 */
record HttpRequests(HttpEndpoint endpoint, BodyMaker bodies, ParameterMappings mappings)
        implements Step<AuthorizedRequest, IntegrationRequest> {

    @Override
    public IntegrationRequest apply(AuthorizedRequest request, Reasons why) {
        RequestView view = bodies.view(request, why);
        RequestParameters parameters = mappings.evaluate(view, why);
        MadeBody body = bodies.make(view, why);
        parameters.override(body.overrides(), why);
        Bytes payload = body.payload().bytes();
        List<Header> headers = OwnHeaders.of(request.routed());
        if (!payload.isEmpty()) {
            headers.add(new Header("Content-Type", body.contentType()));
        }
        MappedHeaders.OF_HTTP.apply(parameters.headers(), headers, why);
        return new IntegrationRequest(
                request,
                endpoint.call(request, parameters.path(), parameters.querystring(), new Headers(headers), payload),
                body.overrides());
    }
}
