package dev.gatehouse.flow.integrationresponse;

import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.MappedResponse;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.Step;

/** MOCK, HTTP and AWS: an integration response is selected, and maps the answer. */
record MappedResponses(Selector selector, ResponseSelection selection)
        implements Step<EndpointResponse, MappedResponse> {

    @Override
    public MappedResponse apply(EndpointResponse response, Reasons why) {
        return selection.select(selector.textOf(response), why).map(response, why);
    }
}
