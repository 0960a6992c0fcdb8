package dev.gatehouse.flow.integrationresponse;

import dev.gatehouse.flow.clientrequest.HeaderNames;
import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.MappedResponse;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** HTTP_PROXY: the endpoint's answer is the method's; integration responses do not apply. */
record HttpProxyResponses(ResponsePayloads payloads) implements Step<EndpointResponse, MappedResponse> {

    private static final HeaderNames DROPPED = HeaderNames.of("Transfer-Encoding", "Via");

    @Override
    public MappedResponse apply(EndpointResponse response, Reasons why) {
        HttpResponse http = response.http();
        why.add(new Reason.PassedThrough(
                "HTTP_PROXY answers what its endpoint answered; integration responses do " + "not apply"));
        List<Header> headers = new ArrayList<>(http.headers().all().size());
        for (Header header : http.headers()) {
            if (DROPPED.contains(header.name())) {
                why.add(new Reason.HeaderChanged(header.name(), null, "AWS does not pass the endpoint's on"));
            } else {
                headers.add(header);
            }
        }
        return new MappedResponse(
                response,
                new HttpResponse(
                        http.status(),
                        new Headers(headers),
                        payloads.of(response, why).bytes()));
    }
}
