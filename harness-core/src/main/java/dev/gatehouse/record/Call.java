package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.EndpointCall;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;

/**
 * What the integration request sent to the endpoint.
 *
 * @param kind who was called
 * @param method the HTTP method; empty for a MOCK or the cache
 * @param target the URI, at AWS for a service, or the function's ARN; empty for a MOCK or the cache
 * @param headers the headers sent, complete
 * @param payload the body, or the event
 */
public record Call(Kind kind, String method, String target, Headers headers, Bytes payload) {

    /** Who was called. */
    public enum Kind {
        /** Nobody: the flow did not come this far. */
        NONE,
        /** Nobody: a MOCK integration answers from its own request template. */
        MOCK,
        /** Nobody: the stage's cache had the endpoint's answer. */
        CACHE,
        /** An HTTP endpoint. */
        HTTP,
        /** A Lambda function. */
        LAMBDA,
        /** Another AWS service. */
        SERVICE
    }

    /** No call was made. */
    public static final Call NONE = new Call(Kind.NONE, "", "", Headers.EMPTY, Bytes.EMPTY);

    /** The stage's cache answered. */
    static final Call FROM_CACHE = new Call(Kind.CACHE, "", "", Headers.EMPTY, Bytes.EMPTY);

    static Call of(EndpointCall call) {
        if (call instanceof EndpointCall.HttpCall http) {
            return new Call(Kind.HTTP, http.method(), http.uri(), http.headers(), http.payload());
        }
        if (call instanceof EndpointCall.LambdaCall lambda) {
            return new Call(Kind.LAMBDA, "POST", lambda.functionArn(), Headers.EMPTY, lambda.payload());
        }
        if (call instanceof EndpointCall.ServiceCall service) {
            EndpointCall.HttpCall http = service.http();
            return new Call(Kind.SERVICE, http.method(), http.uri(), http.headers(), http.payload());
        }
        return new Call(Kind.MOCK, "", "", Headers.EMPTY, call.payload());
    }
}
