package dev.gatehouse.flow.httpapi.integration;

import dev.gatehouse.flow.exchange.AuthorizedHttpApiRequest;
import dev.gatehouse.flow.exchange.HttpApiIntegrationRequest;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.httpapi.RequestParameterMapping;
import dev.gatehouse.flow.httpapi.RequestParameters;
import dev.gatehouse.flow.httpapi.event.PayloadFormat;
import dev.gatehouse.flow.httpapi.request.SeenHeaders;
import java.util.Map;

/** AWS_PROXY with a function: it gets the whole request as an event. */
record LambdaRequests(FunctionUri function, PayloadFormat format, RequestParameterMapping mapping)
        implements Step<AuthorizedHttpApiRequest, HttpApiIntegrationRequest> {

    @Override
    public HttpApiIntegrationRequest apply(AuthorizedHttpApiRequest request, Reasons why) {
        RoutedHttpApiRequest routed = request.routed();
        RequestParameters sent = new RequestParameters(null, SeenHeaders.of(routed), routed.query());
        RequestParameters mapped = mapping.apply(request, sent, why);
        why.add(new Reason.PassedThrough("AWS_PROXY makes an event of the whole request"));
        why.add(new Reason.PayloadFormatUsed(format.version(), "the event"));
        Map<String, String> stageVariables = routed.arrival().stage().stageVariables();
        return new HttpApiIntegrationRequest(
                request,
                function.call(stageVariables, format.event(request, mapped), why)
                        .withProxyEvent());
    }
}
