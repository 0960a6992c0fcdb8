package dev.gatehouse.flow.listen;

import dev.gatehouse.flow.exchange.ExchangeHandler;
import dev.gatehouse.flow.worker.Workers;
import io.netty.channel.EventLoop;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/**
 * The threads that one listener uses.
 *
 * @param loops where its event loops come from
 * @param accepting accepts connections, and serves those for which no loop of their own is left; shared with other listeners
 * @param connections the loops of single connections
 * @param workers answer the requests of connections that share a loop
 */
record ListenerThreads(EventLoops loops, EventLoop accepting, ConnectionLoops connections, ExecutorService workers) {

    static ListenerThreads start(EventLoops loops, ExchangeHandler handler) {
        return new ListenerThreads(
                loops,
                loops.enter(),
                new ConnectionLoops(loops, new Answering(handler)),
                Workers.named("gatehouse-exchange"));
    }

    /** Interrupts what still runs and gives all threads back, but for handlers that do not let themselves be interrupted. */
    void stop(Duration grace) {
        workers.shutdownNow();
        connections.stop();
        try {
            if (!connections.awaitEnd(grace) || !workers.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                LoggerFactory.getLogger(GatewayListener.class)
                        .warn("A handler still runs although its gateway was closed and it was interrupted");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        loops.leave();
    }
}
