package dev.gatehouse.flow.httpapi.integration;

import dev.gatehouse.flow.exchange.HttpApiEndpointResponse;
import dev.gatehouse.flow.exchange.MappedHttpApiResponse;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.httpapi.ResponseParameterMapping;

/** HTTP_PROXY: the endpoint's answer is the client's, with its parameters mapped. */
record HttpProxyResponses(ResponseParameterMapping mapping)
        implements Step<HttpApiEndpointResponse, MappedHttpApiResponse> {

    @Override
    public MappedHttpApiResponse apply(HttpApiEndpointResponse response, Reasons why) {
        why.add(new Reason.PassedThrough("HTTP_PROXY answers what its endpoint answered"));
        return new MappedHttpApiResponse(response, mapping.apply(response, response.http(), why));
    }
}
