package dev.gatehouse.flow.listen;

import io.netty.channel.Channel;
import io.netty.channel.EventLoop;
import io.netty.channel.SingleThreadIoEventLoop;
import io.netty.channel.nio.NioIoHandler;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * An event loop that has one connection at a time, so that its requests can be answered on it.
 *
 * <p>Handing a request to another thread and its answer back costs two wake-ups, which take longer than the flow. A loop with
 * one connection may block: who waits for it is the client that asked.
 */
final class ConnectionLoop {

    private final EventLoop loop;

    ConnectionLoop(String threadName) {
        ThreadFactory threads = task -> {
            Thread made = new Thread(task, threadName);
            made.setDaemon(true);
            return made;
        };
        this.loop = new SingleThreadIoEventLoop(null, threads, NioIoHandler.newFactory());
    }

    /** Takes a connection; fails if the loop was stopped. */
    void register(Channel connection) {
        loop.register(connection).addListener(registered -> {
            if (!registered.isSuccess()) {
                connection.unsafe().closeForcibly();
            }
        });
    }

    void beginStop() {
        var unused = loop.shutdownGracefully(0, 0, TimeUnit.MILLISECONDS);
    }

    boolean isEnding() {
        return loop.isShuttingDown();
    }
}
