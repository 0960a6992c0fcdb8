package dev.gatehouse.flow.listen;

import io.netty.channel.Channel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.util.internal.SocketUtils;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Listens for connections whose sockets can be closed even while a handler blocks their event loop. */
final class AbortableSockets extends NioServerSocketChannel {

    @Override
    protected int doReadMessages(List<Object> accepted) throws Exception {
        @Nullable SocketChannel socket = SocketUtils.accept(javaChannel());
        if (socket == null) {
            return 0;
        }
        accepted.add(new Connection(this, socket));
        return 1;
    }

    /** One connection. */
    static final class Connection extends NioSocketChannel {

        Connection(Channel listening, SocketChannel socket) {
            super(listening, socket);
        }

        /** Closes the socket at once, from any thread; its loop hears of it when it is free. */
        void abort() {
            try {
                javaChannel().close();
            } catch (IOException gone) {
                // Whatever is wrong with it, the client can no longer wait for it.
            }
            var unused = close();
        }
    }
}
