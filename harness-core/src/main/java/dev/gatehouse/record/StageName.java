package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.StepName;

/** The four stages of a REST API's method, in the order in which a request meets them. */
public enum StageName {
    METHOD_REQUEST(1, "Method request"),
    INTEGRATION_REQUEST(2, "Integration request"),
    INTEGRATION_RESPONSE(3, "Integration response"),
    METHOD_RESPONSE(4, "Method response");

    private final int number;
    private final String title;

    StageName(int number, String title) {
        this.number = number;
        this.title = title;
    }

    /** Its place in the order, from 1. */
    public int number() {
        return number;
    }

    /** The name as AWS's console writes it. */
    public String title() {
        return title;
    }

    /**
     * The stage that a step of the flow belongs to: routing is part of the method request; looking into the cache
     * and calling the endpoint are part of the integration request.
     */
    public static StageName of(StepName step) {
        return switch (step) {
            case ROUTE, METHOD_REQUEST, ROUTE_AND_AUTHORIZATION -> METHOD_REQUEST;
            case CACHE, INTEGRATION_REQUEST, ENDPOINT -> INTEGRATION_REQUEST;
            case INTEGRATION_RESPONSE -> INTEGRATION_RESPONSE;
            case METHOD_RESPONSE, RESPONSE, GATEWAY_RESPONSE -> METHOD_RESPONSE;
        };
    }
}
