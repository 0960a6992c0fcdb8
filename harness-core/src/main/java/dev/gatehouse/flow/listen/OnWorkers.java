package dev.gatehouse.flow.listen;

import dev.gatehouse.flow.exchange.Handshake;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.model.http.HttpRequest;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/** For connections that share an event loop: each request is answered on a worker, so that none holds up another. */
record OnWorkers(Answering answering, Executor workers) implements Dispatcher {

    @Override
    public void dispatch(HttpRequest request, Peer peer, Consumer<Handshake> answer) {
        try {
            workers.execute(() -> answer.accept(answering.answer(request, peer)));
        } catch (RejectedExecutionException closed) {
            answer.accept(Answering.plain(Answering.internalServerError()));
        }
    }
}
