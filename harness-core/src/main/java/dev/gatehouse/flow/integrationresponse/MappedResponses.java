package dev.gatehouse.flow.integrationresponse;

import dev.gatehouse.flow.exchange.EndpointCall;
import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.MappedResponse;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.Step;

/** MOCK, HTTP and AWS: an integration response is selected, and maps the answer. */
record MappedResponses(Selector selector, ResponseSelection selection)
        implements Step<EndpointResponse, MappedResponse> {

    @Override
    public MappedResponse apply(EndpointResponse response, Reasons why) {
        String text = selector.textOf(response);
        return selection.select(text, endpointStatus(response, text), why).map(response, why);
    }

    /** The status of a MOCK is what its template says; of the others, what came. */
    private static String endpointStatus(EndpointResponse response, String text) {
        boolean mock = response.request().call() instanceof EndpointCall.MockCall;
        return mock ? text : Integer.toString(response.http().status());
    }
}
