package dev.gatehouse.flow.integrationrequest;

import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.exchange.EndpointCall.ServiceCall;
import dev.gatehouse.flow.exchange.IntegrationRequest;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import java.util.List;
import java.util.Map;

/**
 * AWS with a service other than Lambda: as with HTTP, the request is made from templates and mappings alone. It is signed
 * where it is sent.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/integration-request-basic-setup.html">Set up an
 *     integration request</a>
 */
record ServiceRequests(ServiceTarget target, BodyMaker bodies, ParameterMappings mappings)
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
        MappedHeaders.OF_AWS.apply(parameters.headers(), headers, why);
        return new IntegrationRequest(
                request, call(request, parameters, new Headers(headers), payload), body.overrides());
    }

    private ServiceCall call(AuthorizedRequest request, RequestParameters parameters, Headers headers, Bytes payload) {
        Map<String, String> stageVariables = request.routed().servedAt().stageVariables();
        ServiceUri uri = target.uri(stageVariables);
        String rendered = uri.address().render(stageVariables, parameters.path(), parameters.querystring());
        HttpCall http = new HttpCall(
                target.methodFor(request), rendered, headers.without("Host"), payload, target.timeout(), true);
        return new ServiceCall(uri.service(rendered), uri.action(rendered), http, target.credentials(stageVariables));
    }
}
