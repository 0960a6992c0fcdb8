package dev.gatehouse.flow.integrationrequest;

import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.IntegrationRequest;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.transformation.Payload;

/** AWS_PROXY: the function gets the whole request as an event of format 1.0; templates and mappings do not apply. */
record LambdaProxyRequests(LambdaFunction function, ClientPayloads payloads)
        implements Step<AuthorizedRequest, IntegrationRequest> {

    @Override
    public IntegrationRequest apply(AuthorizedRequest request, Reasons why) {
        Payload payload = payloads.asSent(request.routed().incoming().http(), why);
        if (payload instanceof Payload.Binary) {
            why.add(new Reason.ContentConverted(
                    "bytes", "base64 text", "the Content-Type is one of the API's binary media types"));
        }
        why.add(new Reason.PassedThrough("AWS_PROXY makes an event of the whole request; request templates and "
                + "requestParameters do not apply"));
        return new IntegrationRequest(
                request,
                function.call(request, ProxyEvent.of(request, payload), false).withProxyEvent());
    }
}
