package dev.gatehouse.flow.listen;

import dev.gatehouse.flow.exchange.ExchangeHandler;
import dev.gatehouse.flow.worker.Workers;
import io.netty.channel.EventLoop;
import io.netty.channel.SingleThreadIoEventLoop;
import io.netty.channel.nio.NioIoHandler;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/**
 * The threads of one listener.
 *
 * @param accepting accepts connections, and serves those for which no loop of their own is left
 * @param connections the loops of single connections
 * @param workers answer the requests of connections that share a loop
 */
record ListenerThreads(EventLoop accepting, ConnectionLoops connections, ExecutorService workers) {

    static ListenerThreads start(ExchangeHandler handler) {
        EventLoop accepting =
                new SingleThreadIoEventLoop(null, ListenerThreads::listenerThread, NioIoHandler.newFactory());
        return new ListenerThreads(
                accepting, new ConnectionLoops(new Answering(handler)), Workers.named("gatehouse-exchange"));
    }

    private static Thread listenerThread(Runnable task) {
        Thread thread = new Thread(task, "gatehouse-listener");
        thread.setDaemon(true);
        return thread;
    }

    /** Interrupts what still runs and ends all threads, but for handlers that do not let themselves be interrupted. */
    void stop(Duration grace) {
        workers.shutdownNow();
        connections.stop();
        accepting.shutdownGracefully(0, 0, TimeUnit.MILLISECONDS).awaitUninterruptibly();
        try {
            if (!connections.awaitEnd(grace) || !workers.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                LoggerFactory.getLogger(GatewayListener.class)
                        .warn("A handler still runs although its gateway was closed and it was interrupted");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
