package dev.gatehouse.flow.listen;

import dev.gatehouse.flow.exchange.Handshake;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.model.http.HttpRequest;
import java.util.function.Consumer;

/** Has the requests of a connection answered, on a thread that nobody else waits for. */
@FunctionalInterface
interface Dispatcher {

    /** Has a request answered, now or later; the answer is given on the thread that made it. */
    void dispatch(HttpRequest request, Peer peer, Consumer<Handshake> answer);

    /** The connection will have no more requests answered here. From any thread; again does nothing. */
    default void left() {}
}
