package dev.gatehouse.flow.exchange;

import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.HttpRequest;
import java.time.Instant;

/**
 * A request as it reached the gateway, before anything is known about it.
 *
 * @param requestId a UUID, {@code x-amzn-RequestId} of the answer
 * @param extendedRequestId {@code x-amz-apigw-id} of the answer
 * @param receivedAt the time by the gateway's clock
 * @param http what was sent
 * @param peer who sent it
 */
public record IncomingRequest(
        String requestId, String extendedRequestId, Instant receivedAt, HttpRequest http, Peer peer)
        implements StepOutput {

    /** This request with another body, as it is after decompression. */
    public IncomingRequest withBody(Bytes body) {
        HttpRequest other = new HttpRequest(http.method(), http.target(), http.headers(), body);
        return new IncomingRequest(requestId, extendedRequestId, receivedAt, other, peer);
    }

    /** This request with another HTTP method. */
    public IncomingRequest withMethod(String method) {
        HttpRequest other = new HttpRequest(method, http.target(), http.headers(), http.body());
        return new IncomingRequest(requestId, extendedRequestId, receivedAt, other, peer);
    }

    /** This request without the certificate that its client showed. */
    public IncomingRequest withoutClientCertificate() {
        return peer.clientCertificate() == null
                ? this
                : new IncomingRequest(requestId, extendedRequestId, receivedAt, http, peer.withoutClientCertificate());
    }
}
