package dev.gatehouse.flow.listen;

import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.util.function.Consumer;

/** Has the requests of a connection answered, on a thread that nobody else waits for. */
@FunctionalInterface
interface Dispatcher {

    /** Has a request answered, now or later; the answer is given on the thread that made it. */
    void dispatch(HttpRequest request, Peer peer, Consumer<HttpResponse> answer);
}
