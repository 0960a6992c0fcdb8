package dev.gatehouse.flow.listen;

import dev.gatehouse.flow.exchange.Handshake;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.model.http.HttpRequest;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** A connection's use of a loop of its own, until it ends or speaks WebSocket, which needs none. */
final class LoopLease implements Dispatcher {

    private final ConnectionLoop loop;
    private final ConnectionLoops loops;
    private final AtomicBoolean over = new AtomicBoolean();

    LoopLease(ConnectionLoop loop, ConnectionLoops loops) {
        this.loop = loop;
        this.loops = loops;
    }

    @Override
    public void dispatch(HttpRequest request, Peer peer, Consumer<Handshake> answer) {
        loop.dispatch(request, peer, answer);
    }

    @Override
    public void left() {
        if (over.compareAndSet(false, true)) {
            loops.giveBack(loop);
        }
    }
}
