package dev.gatehouse.flow.integrationrequest;

import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.EndpointCall.MockCall;
import dev.gatehouse.flow.exchange.IntegrationRequest;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.Step;

/** MOCK: nobody is called; what the request template makes names the status of the answer. */
record MockRequests(BodyMaker bodies, ParameterMappings mappings)
        implements Step<AuthorizedRequest, IntegrationRequest> {

    @Override
    public IntegrationRequest apply(AuthorizedRequest request, Reasons why) {
        RequestView view = bodies.view(request, why);
        RequestParameters parameters = mappings.evaluate(view, why);
        MadeBody body = bodies.make(view, why);
        parameters.override(body.overrides(), why);
        return new IntegrationRequest(request, new MockCall(body.payload().bytes()), body.overrides());
    }
}
