package dev.gatehouse.flow.listen;

import dev.gatehouse.flow.exchange.Handshake;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.model.http.HttpRequest;
import io.netty.channel.Channel;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A connection's use of a loop of its own, until it ends or speaks WebSocket, which needs none. */
final class LoopLease implements Dispatcher {

    private final ConnectionLoop loop;
    private final Answering answering;
    private final ConnectionLoops leases;
    private @Nullable Thread handling;

    LoopLease(ConnectionLoop loop, Answering answering, ConnectionLoops leases) {
        this.loop = loop;
        this.answering = answering;
        this.leases = leases;
    }

    /** Takes its connection; fails if the loop was stopped. */
    void register(Channel connection) {
        connection.closeFuture().addListener(closed -> left());
        loop.register(connection);
    }

    @Override
    public void dispatch(HttpRequest request, Peer peer, Consumer<Handshake> answer) {
        begun();
        Handshake response = answering.answer(request, peer);
        ended();
        answer.accept(response);
    }

    private synchronized void begun() {
        handling = Thread.currentThread();
    }

    /** A function may leave its thread interrupted, which would wake the selector over and over. */
    private synchronized void ended() {
        handling = null;
        Thread.interrupted();
    }

    /** Interrupts the handler that runs, if one does. */
    synchronized void interrupt() {
        Thread running = handling;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public void left() {
        leases.left(this);
    }

    ConnectionLoop loop() {
        return loop;
    }
}
