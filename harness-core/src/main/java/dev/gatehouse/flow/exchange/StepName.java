package dev.gatehouse.flow.exchange;

/** The steps of the flows of REST and HTTP APIs, in order; the four stages of AWS's console are among them. */
public enum StepName {
    ROUTE("Route"),
    METHOD_REQUEST("Method request"),
    /** Of HTTP APIs, after the route is found. */
    ROUTE_AND_AUTHORIZATION("Route and authorization"),
    /** Only at stages that have a cache. */
    CACHE("Cache"),
    INTEGRATION_REQUEST("Integration request"),
    ENDPOINT("Endpoint"),
    INTEGRATION_RESPONSE("Integration response"),
    METHOD_RESPONSE("Method response"),
    /** Of HTTP APIs. */
    RESPONSE("Response"),
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
