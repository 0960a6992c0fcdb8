package dev.gatehouse.flow.listen;

import dev.gatehouse.flow.exchange.ExchangeHandler;
import dev.gatehouse.flow.worker.Workers;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelOption;
import io.netty.channel.IoEventLoop;
import io.netty.channel.SingleThreadIoEventLoop;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A bound socket with its event loop and its workers: what must all go when the listener closes. */
final class RunningServer {

    private final IoEventLoop loop;
    private final ExecutorService workers;
    private final Connections connections;
    private final InetSocketAddress address;
    private final ListenerSettings settings;
    private final AtomicBoolean closed = new AtomicBoolean();

    private RunningServer(
            IoEventLoop loop,
            ExecutorService workers,
            Connections connections,
            InetSocketAddress address,
            ListenerSettings settings) {
        this.loop = loop;
        this.workers = workers;
        this.connections = connections;
        this.address = address;
        this.settings = settings;
    }

    static RunningServer start(ListenerSettings settings, ExchangeHandler handler, Refusals refusals) {
        IoEventLoop loop = new SingleThreadIoEventLoop(null, RunningServer::loopThread, NioIoHandler.newFactory());
        ExecutorService workers = Workers.named("gatehouse-exchange");
        Connections connections = new Connections();
        ConnectionSetup setup = new ConnectionSetup(settings, new Dispatcher(handler, workers), refusals, connections);
        ChannelFuture bound = bootstrap(loop, setup).bind(settings.address()).awaitUninterruptibly();
        if (!bound.isSuccess()) {
            workers.shutdownNow();
            stop(loop);
            throw cannotListen(settings.address(), bound.cause());
        }
        connections.listeningOn(bound.channel());
        InetSocketAddress address = (InetSocketAddress) bound.channel().localAddress();
        return new RunningServer(loop, workers, connections, address, settings);
    }

    private static ServerBootstrap bootstrap(IoEventLoop loop, ConnectionSetup setup) {
        return new ServerBootstrap()
                .group(loop)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.ALLOCATOR, UnpooledByteBufAllocator.DEFAULT)
                .childHandler(setup)
                .childOption(ChannelOption.ALLOCATOR, UnpooledByteBufAllocator.DEFAULT)
                .childOption(ChannelOption.TCP_NODELAY, true);
    }

    private static Thread loopThread(Runnable task) {
        Thread thread = new Thread(task, "gatehouse-listener");
        thread.setDaemon(true);
        return thread;
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
        loop.execute(connections::closeWhenIdle);
        connections.awaitNone(settings.closeGrace());
        workers.shutdownNow();
        stop(loop);
        awaitWorkers();
    }

    private void awaitWorkers() {
        try {
            if (!workers.awaitTermination(settings.closeGrace().toMillis(), TimeUnit.MILLISECONDS)) {
                org.slf4j.LoggerFactory.getLogger(GatewayListener.class)
                        .warn("A handler still runs although its gateway was closed and it was interrupted");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stop(IoEventLoop loop) {
        loop.shutdownGracefully(0, 0, TimeUnit.MILLISECONDS).awaitUninterruptibly();
    }
}
