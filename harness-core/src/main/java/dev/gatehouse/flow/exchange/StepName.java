package dev.gatehouse.flow.exchange;

/** The steps of a REST API's flow, in order; the four stages of AWS's console are among them. */
public enum StepName {
    ROUTE("Route"),
    METHOD_REQUEST("Method request"),
    /** Only at stages that have a cache. */
    CACHE("Cache"),
    INTEGRATION_REQUEST("Integration request"),
    ENDPOINT("Endpoint"),
    INTEGRATION_RESPONSE("Integration response"),
    METHOD_RESPONSE("Method response"),
    GATEWAY_RESPONSE("Gateway response");

    private final String title;

    StepName(String title) {
        this.title = title;
    }

    /** The name as AWS's console writes it. */
    public String title() {
        return title;
    }
}
