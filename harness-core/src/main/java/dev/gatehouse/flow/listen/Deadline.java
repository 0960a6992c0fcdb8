package dev.gatehouse.flow.listen;

import io.netty.channel.Channel;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The one timer of a connection: it runs whenever the next move is the client's. */
final class Deadline {

    private static final Duration LINGER = Duration.ofSeconds(2);

    private final Channel channel;
    private final Duration patience;
    private @Nullable Future<?> running;

    Deadline(Channel channel, Duration patience) {
        this.channel = channel;
        this.patience = patience;
    }

    /** Starts anew. */
    void start(Runnable whenOver) {
        start(patience, whenOver);
    }

    /** Starts anew, with the time that a refused client gets to read its answer. */
    void linger(Runnable whenOver) {
        start(LINGER, whenOver);
    }

    void cancel() {
        if (running != null) {
            running.cancel(false);
            running = null;
        }
    }

    private void start(Duration time, Runnable whenOver) {
        cancel();
        running = channel.eventLoop().schedule(whenOver, time.toNanos(), TimeUnit.NANOSECONDS);
    }
}
