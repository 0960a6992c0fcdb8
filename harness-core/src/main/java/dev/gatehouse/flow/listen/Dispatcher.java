package dev.gatehouse.flow.listen;

import dev.gatehouse.flow.exchange.ExchangeHandler;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the handler on a worker, never on the event loop, and always comes back with an answer. */
record Dispatcher(ExchangeHandler handler, Executor workers) {

    private static final Logger LOG = LoggerFactory.getLogger(GatewayListener.class);

    /** Handles the request elsewhere; the answer is given on the worker's thread, at once if there is no worker. */
    void dispatch(HttpRequest request, Peer peer, Consumer<HttpResponse> answer) {
        try {
            workers.execute(() -> answer.accept(handle(request, peer)));
        } catch (RejectedExecutionException closed) {
            answer.accept(internalServerError());
        }
    }

    private HttpResponse handle(HttpRequest request, Peer peer) {
        try {
            return handler.handle(request, peer);
        } catch (Throwable broken) {
            // A handler answers its own faults; whatever comes through is a defect, and a client must not hang for it.
            LOG.error("{} {} failed inside the gateway", request.method(), request.rawPath(), broken);
            return internalServerError();
        }
    }

    static HttpResponse internalServerError() {
        return new HttpResponse(
                500,
                Headers.of("Content-Type", "application/json", "x-amzn-ErrorType", "InternalServerErrorException"),
                Bytes.utf8("{\"message\": \"Internal server error\"}"));
    }
}
