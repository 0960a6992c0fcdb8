package dev.gatehouse.flow.listen;

import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives each new connection an event loop: one of its own as long as there are some, else the listener's. */
// A registration that fails closes its channel, and that is all there is to do about it.
@SuppressWarnings("FutureReturnValueIgnored")
final class Acceptor extends ChannelInboundHandlerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(GatewayListener.class);

    private final ConnectionLoops loops;
    private final ConnectionSetup setup;

    Acceptor(ConnectionLoops loops, ConnectionSetup setup) {
        this.loops = loops;
        this.setup = setup;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        Channel connection = (Channel) message;
        connection.config().setOption(ChannelOption.ALLOCATOR, UnpooledByteBufAllocator.DEFAULT);
        connection.config().setOption(ChannelOption.TCP_NODELAY, true);
        Optional<LoopLease> own = loops.take();
        if (own.isPresent()) {
            LoopLease lease = own.get();
            connection.pipeline().addLast(setup.answeredBy(lease));
            lease.register(connection);
        } else {
            connection.pipeline().addLast(setup);
            context.channel().eventLoop().register(connection);
        }
    }

    /** Accepting fails where the process has no more file descriptors; without a pause it would fail again at once. */
    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable broken) {
        LOG.warn("A connection could not be accepted", broken);
        context.channel().config().setAutoRead(false);
        context.channel()
                .eventLoop()
                .schedule(() -> context.channel().config().setAutoRead(true), 100, TimeUnit.MILLISECONDS);
    }
}
