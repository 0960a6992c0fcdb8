package dev.gatehouse.flow.listen;

import io.netty.channel.Channel;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The open connections of one listener. Changed by the event loops of all connections. */
final class Connections {

    private final Set<OpenChannel> open = new LinkedHashSet<>();
    private final CountDownLatch none = new CountDownLatch(1);
    private volatile @Nullable Channel listening;
    private boolean closing;

    void listeningOn(Channel channel) {
        listening = channel;
    }

    synchronized void opened(OpenChannel connection) {
        open.add(connection);
        if (closing) {
            connection.closeWhenIdle();
        }
    }

    /** A connection that goes on as another kind. */
    synchronized void replaced(OpenChannel before, OpenChannel now) {
        opened(now);
        ended(before);
    }

    synchronized void ended(OpenChannel connection) {
        open.remove(connection);
        if (closing && open.isEmpty()) {
            none.countDown();
        }
    }

    /** Takes no more connections, and closes those that there are as soon as nobody waits for an answer on them. */
    synchronized void closeWhenIdle() {
        closing = true;
        Channel channel = listening;
        if (channel != null) {
            var unused = channel.close();
        }
        if (open.isEmpty()) {
            none.countDown();
        }
        open.forEach(OpenChannel::closeWhenIdle);
    }

    /** Ends the connections that are left, so that no client waits for what will not come. */
    void abort() {
        left().forEach(OpenChannel::abort);
    }

    private synchronized Set<OpenChannel> left() {
        return Set.copyOf(open);
    }

    /** Waits until the port is free again. */
    void awaitClosed(Duration longest) {
        Channel channel = listening;
        if (channel != null) {
            channel.closeFuture().awaitUninterruptibly(longest.toMillis());
        }
    }

    void awaitNone(Duration longest) {
        try {
            none.await(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
