package dev.gatehouse.flow.integrationresponse;

import dev.gatehouse.flow.exchange.EndpointResponse;

/** What the selection patterns of an integration are matched against. */
@FunctionalInterface
interface Selector {

    /** The text for one answer. */
    String textOf(EndpointResponse response);

    /** HTTP and AWS services: the status. */
    static String status(EndpointResponse response) {
        return Integer.toString(response.http().status());
    }
}
