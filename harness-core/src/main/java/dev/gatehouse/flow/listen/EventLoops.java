package dev.gatehouse.flow.listen;

import io.netty.channel.EventLoop;
import io.netty.channel.SingleThreadIoEventLoop;
import io.netty.channel.nio.NioIoHandler;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The event loops of all listeners of a JVM. Used by several threads.
 *
 * <p>A loop is a thread and a selector, and what Netty finds out about handlers is kept for each thread: to make them anew
 * for each gateway took about a third of the time to its first answer. So loops outlive their listener for a moment, in which the next
 * test's gateway takes them; nothing of a listener stays in them.
 */
final class EventLoops {

    /** Those that all listeners use; they end by themselves. */
    static final EventLoops OF_THIS_JVM = new EventLoops(Duration.ofSeconds(2));

    /** More than these are not kept for later connections. */
    private static final int MOST_IDLE = 16;

    private final Duration linger;
    private final Deque<ConnectionLoop> idle = new ArrayDeque<>();
    private @Nullable EventLoop accepting;
    private int listeners;
    private long changes;
    private int made;

    /**
     * Loops that are made when they are needed.
     *
     * @param linger how long they stay when no listener is open
     */
    EventLoops(Duration linger) {
        this.linger = linger;
    }

    /** Begins the use by a listener, which ends with {@link #leave()}; gives the loop that accepts, on which nothing may block. */
    synchronized EventLoop enter() {
        listeners++;
        changes++;
        EventLoop loop = accepting;
        if (loop == null) {
            loop = new SingleThreadIoEventLoop(null, EventLoops::listenerThread, NioIoHandler.newFactory());
            accepting = loop;
        }
        return loop;
    }

    private static Thread listenerThread(Runnable task) {
        Thread thread = new Thread(task, "gatehouse-listener");
        thread.setDaemon(true);
        return thread;
    }

    /** Ends the use by a listener. Its channels are closed, or about to be. */
    synchronized void leave() {
        listeners--;
        changes++;
        EventLoop loop = accepting;
        if (listeners == 0 && loop != null) {
            long now = changes;
            var unused = loop.schedule(() -> endIfUnusedSince(now), linger.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void endIfUnusedSince(long then) {
        EventLoop loop = accepting;
        if (changes != then || loop == null) {
            return;
        }
        accepting = null;
        idle.forEach(ConnectionLoop::beginStop);
        idle.clear();
        var unused = loop.shutdownGracefully(0, 0, TimeUnit.MILLISECONDS);
    }

    /** A loop for one connection alone, which is given back when the connection has ended. */
    synchronized ConnectionLoop take() {
        return idle.isEmpty() ? new ConnectionLoop("gatehouse-exchange-" + ++made) : idle.pop();
    }

    /** Takes a loop back. The one used last is the next, so that its thread is still warm. */
    synchronized void giveBack(ConnectionLoop loop) {
        // a handler that could not be interrupted may end long after its listener
        if (accepting == null || idle.size() == MOST_IDLE) {
            loop.beginStop();
        } else {
            idle.push(loop);
        }
    }
}
