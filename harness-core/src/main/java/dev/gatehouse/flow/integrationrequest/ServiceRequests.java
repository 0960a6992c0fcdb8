package dev.gatehouse.flow.integrationrequest;

import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.exchange.EndpointCall.ServiceCall;
import dev.gatehouse.flow.exchange.IntegrationRequest;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.Step;
import java.util.Map;

/**
 * AWS with a service other than Lambda: as with HTTP, the request is made from templates and mappings alone. It is signed
 * where it is sent.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/integration-request-basic-setup.html">Set up an
 *     integration request</a>
 */
record ServiceRequests(ServiceTarget target, MappedRequest.Maker requests)
        implements Step<AuthorizedRequest, IntegrationRequest> {

    @Override
    public IntegrationRequest apply(AuthorizedRequest request, Reasons why) {
        MappedRequest mapped = requests.map(request, why);
        return new IntegrationRequest(request, call(request, mapped), mapped.overrides());
    }

    private ServiceCall call(AuthorizedRequest request, MappedRequest mapped) {
        Map<String, String> stageVariables = request.routed().servedAt().stageVariables();
        ServiceUri uri = target.uri(stageVariables);
        String rendered = uri.address()
                .render(
                        stageVariables,
                        mapped.parameters().path(),
                        mapped.parameters().querystring());
        HttpCall http = new HttpCall(
                target.methodFor(request),
                rendered,
                mapped.headers().without("Host"),
                mapped.payload(),
                target.timeout(),
                true);
        return new ServiceCall(uri.service(rendered), uri.action(rendered), http, target.credentials(stageVariables));
    }
}
