package dev.gatehouse.benchmarks.peer;

import dev.gatehouse.flow.worker.Workers;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.IoEventLoop;
import io.netty.channel.SingleThreadIoEventLoop;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpResponseEncoder;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Netty set up as the gateway's own listener sets it up, with nothing behind it but one answer. */
final class RawServer {

    private static final int HEAD_BYTES = 64 * 1024;

    private RawServer() {}

    static Server startForItems() {
        Server hello = start(false);
        return new Server(hello.port(), hello.target(), Items.document(), hello.stop());
    }

    static Server start(boolean withWorker) {
        IoEventLoop loop = new SingleThreadIoEventLoop(null, RawServer::daemon, NioIoHandler.newFactory());
        ExecutorService workers = withWorker ? Workers.named("raw-exchange") : null;
        ChannelGroup open = new DefaultChannelGroup(loop);
        Channel listening = new ServerBootstrap()
                .group(loop)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.ALLOCATOR, UnpooledByteBufAllocator.DEFAULT)
                .childHandler(pipeline(workers, open))
                .childOption(ChannelOption.ALLOCATOR, UnpooledByteBufAllocator.DEFAULT)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .bind("127.0.0.1", 0)
                .syncUninterruptibly()
                .channel();
        open.add(listening);
        int port = ((InetSocketAddress) listening.localAddress()).getPort();
        return new Server(port, "/greeting?name=world", () -> stop(loop, workers, open));
    }

    private static ChannelInitializer<SocketChannel> pipeline(@Nullable ExecutorService workers, ChannelGroup open) {
        HttpDecoderConfig config = new HttpDecoderConfig()
                .setMaxInitialLineLength(HEAD_BYTES)
                .setMaxHeaderSize(HEAD_BYTES)
                .setMaxChunkSize(64 * 1024)
                .setStrictLineParsing(true);
        return new ChannelInitializer<>() {
            @Override
            protected void initChannel(SocketChannel channel) {
                open.add(channel);
                channel.pipeline()
                        .addLast(new HttpRequestDecoder(config))
                        .addLast(new HttpResponseEncoder())
                        .addLast(new RawAnswer(workers));
            }
        };
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "raw-listener");
        thread.setDaemon(true);
        return thread;
    }

    private static void stop(IoEventLoop loop, @Nullable ExecutorService workers, ChannelGroup open) {
        open.close().awaitUninterruptibly();
        if (workers != null) {
            workers.shutdownNow();
        }
        loop.shutdownGracefully(0, 0, TimeUnit.MILLISECONDS).awaitUninterruptibly();
    }
}
