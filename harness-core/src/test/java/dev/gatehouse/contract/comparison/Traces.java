package dev.gatehouse.contract.comparison;

import dev.gatehouse.flow.exchange.FinalResponse;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Exchanges that reached nothing. */
final class Traces {

    private Traces() {}

    static FlowTrace withApiKey(String key) {
        HttpRequest request = new HttpRequest("GET", "/", Headers.of("x-api-key", key), Bytes.EMPTY);
        IncomingRequest incoming = new IncomingRequest(
                "request", "extended", Instant.EPOCH, request, new Peer("127.0.0.1", "HTTP/1.1", false, null));
        return new FlowTrace(
                incoming,
                null,
                List.of(),
                new FinalResponse(new HttpResponse(403, Headers.EMPTY, Bytes.EMPTY)),
                Duration.ZERO);
    }
}
