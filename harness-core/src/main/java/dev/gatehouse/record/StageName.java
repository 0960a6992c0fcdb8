package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.ApiKind;
import dev.gatehouse.flow.exchange.StepName;

/** The stages of APIs, in the order in which a request meets them: four of each kind, two of which all kinds share. */
public enum StageName {
    /** The first stage of REST APIs. */
    METHOD_REQUEST(1, "Method request"),
    /** The first stage of HTTP APIs. */
    ROUTE_AND_AUTHORIZATION(1, "Route and authorization"),
    /** The first stage of WebSocket APIs. */
    ROUTE_REQUEST(1, "Route request"),
    INTEGRATION_REQUEST(2, "Integration request"),
    INTEGRATION_RESPONSE(3, "Integration response"),
    /** The last stage of REST APIs. */
    METHOD_RESPONSE(4, "Method response"),
    /** The last stage of HTTP APIs. */
    RESPONSE(4, "Response"),
    /** The last stage of WebSocket APIs. */
    ROUTE_RESPONSE(4, "Route response");

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

    /** The name as AWS's console and guide write it. */
    public String title() {
        return title;
    }

    /** The stage that every request to an API of a kind meets first. */
    static StageName first(ApiKind kind) {
        return switch (kind) {
            case REST -> METHOD_REQUEST;
            case HTTP -> ROUTE_AND_AUTHORIZATION;
            case WEBSOCKET -> ROUTE_REQUEST;
        };
    }

    /** The stage that makes the answer. */
    static StageName last(ApiKind kind) {
        return switch (kind) {
            case REST -> METHOD_RESPONSE;
            case HTTP -> RESPONSE;
            case WEBSOCKET -> ROUTE_RESPONSE;
        };
    }

    /**
     * The stage that a step of a flow belongs to: routing is part of the first; looking into the cache and calling the
     * endpoint are part of the integration request.
     */
    static StageName of(StepName step, ApiKind kind) {
        return switch (step) {
            case ROUTE, METHOD_REQUEST, ROUTE_AND_AUTHORIZATION -> first(kind);
            case CACHE, INTEGRATION_REQUEST, ENDPOINT -> INTEGRATION_REQUEST;
            case INTEGRATION_RESPONSE -> INTEGRATION_RESPONSE;
            case METHOD_RESPONSE, RESPONSE, GATEWAY_RESPONSE -> last(kind);
        };
    }
}
