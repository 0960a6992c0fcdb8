package dev.gatehouse.contract.cases.service;

import dev.gatehouse.contract.cases.wire.WireClient;
import dev.gatehouse.contract.cases.wire.WireMessage;
import dev.gatehouse.flow.signature.AwsCredentials;
import dev.gatehouse.flow.signature.RequestSigner;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;

/**
 * Signed requests to one service.
 *
 * @param wire where the service is
 * @param signer by the service's name and region
 * @param credentials who calls
 * @param clock the time of signatures
 */
public record SignedCalls(WireClient wire, RequestSigner signer, AwsCredentials credentials, InstantSource clock) {

    /**
     * Sends a request.
     *
     * @param headers with {@code Host}, if it is another than where the request goes
     * @throws UncheckedIOException if there is no answer
     */
    WireMessage send(String method, String target, Bytes body, Headers headers) {
        Headers complete = headers.has("Host")
                ? headers
                : headers.plus("Host", wire.server().getRawAuthority());
        if (!body.isEmpty() || method.equals("PUT") || method.equals("POST")) {
            complete = complete.plus("Content-Length", Integer.toString(body.size()));
        }
        HttpRequest request = new HttpRequest(method, target, complete, body);
        try {
            return wire.send(signer.sign(request, credentials, clock.instant()));
        } catch (IOException e) {
            throw new UncheckedIOException("no answer from " + wire.server() + ": " + e.getMessage(), e);
        }
    }
}
