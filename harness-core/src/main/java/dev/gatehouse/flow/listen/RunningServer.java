package dev.gatehouse.flow.listen;

import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** A bound socket with its threads and connections: what must all go when the listener closes. */
final class RunningServer {

    private final ListenerThreads threads;
    private final Connections connections;
    private final InetSocketAddress address;
    private final Duration closeGrace;
    private final AtomicBoolean closed = new AtomicBoolean();

    private RunningServer(
            ListenerThreads threads, Connections connections, InetSocketAddress address, Duration closeGrace) {
        this.threads = threads;
        this.connections = connections;
        this.address = address;
        this.closeGrace = closeGrace;
    }

    static RunningServer start(ListenerSettings settings, ConnectionSetup.Parts parts) {
        ListenerThreads threads = ListenerThreads.start(EventLoops.OF_THIS_JVM, parts.handler());
        Connections connections = new Connections();
        Dispatcher onWorkers = new OnWorkers(new Answering(parts.handler()), threads.workers());
        ConnectionSetup setup = new ConnectionSetup(settings, parts, onWorkers, connections, threads.accepting());
        Channel listening = listening(new Acceptor(threads.connections(), setup));
        // The bind stands behind the registration in the loop's queue: one wait for both.
        ChannelFuture registered = threads.accepting().register(listening);
        ChannelFuture bound = listening.bind(settings.address()).awaitUninterruptibly();
        if (!bound.isSuccess()) {
            threads.stop(settings.closeGrace());
            Throwable cause = registered.isSuccess() ? bound.cause() : registered.cause();
            throw cannotListen(settings.address(), cause);
        }
        connections.listeningOn(listening);
        InetSocketAddress address = (InetSocketAddress) listening.localAddress();
        return new RunningServer(threads, connections, address, settings.closeGrace());
    }

    private static Channel listening(Acceptor acceptor) {
        Channel listening = new AbortableSockets();
        listening.config().setOption(ChannelOption.ALLOCATOR, UnpooledByteBufAllocator.DEFAULT);
        listening.pipeline().addLast(acceptor);
        return listening;
    }

    private static UncheckedIOException cannotListen(InetSocketAddress address, Throwable cause) {
        String text = "Cannot listen on " + address + ": " + cause.getMessage()
                + ". Port 0 takes a free port; a fixed one must not be in use.";
        return new UncheckedIOException(
                cause instanceof IOException io ? new IOException(text, io) : new IOException(text, cause));
    }

    InetSocketAddress address() {
        return address;
    }

    void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        connections.closeWhenIdle();
        connections.awaitNone(closeGrace);
        connections.abort();
        threads.stop(closeGrace);
        connections.awaitClosed(closeGrace);
    }
}
