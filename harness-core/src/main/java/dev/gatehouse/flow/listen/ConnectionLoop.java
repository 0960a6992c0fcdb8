package dev.gatehouse.flow.listen;

import dev.gatehouse.flow.exchange.Handshake;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.model.http.HttpRequest;
import io.netty.channel.Channel;
import io.netty.channel.EventLoop;
import io.netty.channel.SingleThreadIoEventLoop;
import io.netty.channel.nio.NioIoHandler;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An event loop that has one connection at a time, and therefore answers its requests itself.
 *
 * <p>Handing a request to another thread and its answer back costs two wake-ups, which take longer than the flow. A loop with
 * one connection may block: who waits for it is the client that asked.
 */
final class ConnectionLoop implements Dispatcher {

    private final EventLoop loop;
    private final Answering answering;
    private volatile @Nullable Thread thread;
    private volatile boolean busy;

    ConnectionLoop(Answering answering, String threadName) {
        this.answering = answering;
        ThreadFactory threads = task -> thread(task, threadName);
        this.loop = new SingleThreadIoEventLoop(null, threads, NioIoHandler.newFactory());
    }

    private Thread thread(Runnable task, String name) {
        Thread made = new Thread(task, name);
        made.setDaemon(true);
        thread = made;
        return made;
    }

    @Override
    public void dispatch(HttpRequest request, Peer peer, Consumer<Handshake> answer) {
        busy = true;
        Handshake response = answering.answer(request, peer);
        busy = false;
        // A function may leave its thread interrupted, which would wake the selector over and over.
        Thread.interrupted();
        answer.accept(response);
    }

    /** Takes a connection; fails if the loop was stopped. */
    void register(Channel connection) {
        loop.register(connection).addListener(registered -> {
            if (!registered.isSuccess()) {
                connection.unsafe().closeForcibly();
            }
        });
    }

    /** Interrupts the handler that runs, if one does. */
    void interrupt() {
        Thread running = thread;
        if (busy && running != null) {
            running.interrupt();
        }
    }

    void beginStop() {
        var unused = loop.shutdownGracefully(0, 0, TimeUnit.MILLISECONDS);
    }

    /** Whether the loop has ended within the time. */
    boolean awaitEnd(long nanos) throws InterruptedException {
        return loop.awaitTermination(nanos, TimeUnit.NANOSECONDS);
    }
}
