package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.StepName;

/** The four stages of a REST API's method, in the order in which a request meets them. */
public enum StageName {
    METHOD_REQUEST("Method request"),
    INTEGRATION_REQUEST("Integration request"),
    INTEGRATION_RESPONSE("Integration response"),
    METHOD_RESPONSE("Method response");

    private final String title;

    StageName(String title) {
        this.title = title;
    }

    /** The name as AWS's console writes it. */
    public String title() {
        return title;
    }

    /**
     * The stage that a step of the flow belongs to: routing is part of the method request, and calling the endpoint
     * part of the integration request.
     */
    public static StageName of(StepName step) {
        return switch (step) {
            case ROUTE, METHOD_REQUEST -> METHOD_REQUEST;
            case INTEGRATION_REQUEST, ENDPOINT -> INTEGRATION_REQUEST;
            case INTEGRATION_RESPONSE -> INTEGRATION_RESPONSE;
            case METHOD_RESPONSE, GATEWAY_RESPONSE -> METHOD_RESPONSE;
        };
    }
}
