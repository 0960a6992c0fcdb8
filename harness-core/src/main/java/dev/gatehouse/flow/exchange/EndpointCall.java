package dev.gatehouse.flow.exchange;

import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

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
     * @param proxyEvent whether the gateway made the event itself, so that it is JSON for sure
     */
    record LambdaCall(String functionArn, Bytes payload, boolean asynchronous, Duration timeout, boolean proxyEvent)
            implements EndpointCall {

        /** An invocation with an event that a definition's template or a client made. */
        public LambdaCall(String functionArn, Bytes payload, boolean asynchronous, Duration timeout) {
            this(functionArn, payload, asynchronous, timeout, false);
        }

        /** The same with an event of the gateway's own. */
        public LambdaCall withProxyEvent() {
            return new LambdaCall(functionArn, payload, asynchronous, timeout, true);
        }
    }

    /**
     * A call of an AWS service other than Lambda's Invoke, before it is signed.
     *
     * @param service the service
     * @param action what is asked of it, as {@code PutItem}; null where the URI has a path
     * @param http the request as AWS would send it, to {@code https://<service>.<region>.amazonaws.com}
     * @param credentials the role's ARN, or {@code arn:aws:iam::*:user/*} for the caller's own credentials; null without any
     */
    record ServiceCall(ServiceName service, @Nullable String action, HttpCall http, @Nullable String credentials)
            implements EndpointCall {

        @Override
        public Bytes payload() {
            return http.payload();
        }
    }

    /**
     * A service as an integration's URI names it.
     *
     * @param subdomain what stands before the service's own name, as a bucket; empty without one
     * @param name as {@code sqs} or {@code states}
     * @param region as {@code us-east-1}
     */
    record ServiceName(String subdomain, String name, String region) {

        /** As in the URI: {@code bucket.s3}. */
        public String qualified() {
            return subdomain.isEmpty() ? name : subdomain + "." + name;
        }
    }
}
