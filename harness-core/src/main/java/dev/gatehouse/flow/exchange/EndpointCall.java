package dev.gatehouse.flow.exchange;

import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import java.time.Duration;

/** What the integration request came to: the call that goes to the endpoint. */
public sealed interface EndpointCall {

    /** What is sent as the body or payload. */
    Bytes payload();

    /**
     * A MOCK integration: nobody is called.
     *
     * @param payload what the request template made; its {@code statusCode} picks the integration response
     */
    record MockCall(Bytes payload) implements EndpointCall {}

    /**
     * An HTTP request to an endpoint.
     *
     * @param method the HTTP method
     * @param uri the absolute URI, percent-encoded, with the query
     * @param headers the headers to send, complete
     * @param payload the body
     * @param timeout how long the whole call may take
     * @param transport how it is reached
     */
    record HttpCall(String method, String uri, Headers headers, Bytes payload, Duration timeout, Transport transport)
            implements EndpointCall {

        /** A call over the internet that shows no certificate. */
        public HttpCall(
                String method, String uri, Headers headers, Bytes payload, Duration timeout, boolean verifyTls) {
            this(method, uri, headers, payload, timeout, Transport.internet(verifyTls));
        }
    }

    /**
     * An invocation of a Lambda function.
     *
     * @param functionArn the function's ARN, perhaps with an alias or version
     * @param payload the event as JSON
     * @param asynchronous whether the answer is not waited for
     * @param timeout how long the call may take
     */
    record LambdaCall(String functionArn, Bytes payload, boolean asynchronous, Duration timeout)
            implements EndpointCall {}
}
