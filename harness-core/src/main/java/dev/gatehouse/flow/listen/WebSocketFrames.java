package dev.gatehouse.flow.listen;

import dev.gatehouse.flow.exchange.WebSocketChannel;
import dev.gatehouse.flow.exchange.WebSocketClosing;
import dev.gatehouse.flow.exchange.WebSocketSession;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** One WebSocket: reads frames, writes messages, and closes as both sides have to. Runs on the event loop. */
// A write or close that fails has lost its client: the channel then becomes inactive, and that is what is handled.
@SuppressWarnings("FutureReturnValueIgnored")
final class WebSocketFrames extends SimpleChannelInboundHandler<WebSocketFrame>
        implements WebSocketChannel, OpenChannel {

    private static final Duration LINGER = Duration.ofSeconds(2);

    private final Connections connections;
    private final AbortableSockets.Connection channel;
    private final WebSocketSession session;
    private final MessageText message = new MessageText();
    private boolean closing;

    WebSocketFrames(Connections connections, AbortableSockets.Connection channel, WebSocketSession session) {
        this.connections = connections;
        this.channel = channel;
        this.session = session;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, WebSocketFrame frame) {
        if (frame instanceof CloseWebSocketFrame close) {
            closedByClient(close);
        } else if (!closing) {
            session.active();
            read(frame);
        }
    }

    private void read(WebSocketFrame frame) {
        if (frame instanceof PingWebSocketFrame) {
            channel.writeAndFlush(new PongWebSocketFrame(frame.content().retain()));
        } else if (frame instanceof BinaryWebSocketFrame) {
            end(WebSocketClosing.BINARY);
        } else if (!(frame instanceof PongWebSocketFrame)) {
            add(frame);
        }
    }

    private void add(WebSocketFrame frame) {
        WebSocketClosing fault = message.add(frame.content());
        if (fault != null) {
            end(fault);
        } else if (frame.isFinalFragment()) {
            String text = message.take();
            if (text == null) {
                end(WebSocketClosing.NO_TEXT);
            } else {
                session.received(text);
            }
        }
    }

    private void closedByClient(CloseWebSocketFrame close) {
        int status = close.statusCode();
        CloseWebSocketFrame echo = status < 0 ? new CloseWebSocketFrame() : new CloseWebSocketFrame(status, "");
        if (!closing) {
            closing = true;
            session.closed(
                    status < 0 ? WebSocketClosing.WITHOUT_STATUS : new WebSocketClosing(status, close.reasonText()));
            channel.writeAndFlush(echo).addListener(written -> channel.close());
        } else {
            echo.release();
            channel.close();
        }
    }

    /** Sends a close frame, and leaves the client some time to answer it: what it still sends is not read. */
    private void end(WebSocketClosing how) {
        if (closing) {
            return;
        }
        closing = true;
        session.closed(how);
        channel.config().setAutoRead(true);
        channel.writeAndFlush(new CloseWebSocketFrame(how.statusCode(), how.reason()));
        channel.eventLoop().schedule(() -> channel.close(), LINGER.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        connections.ended(this);
        message.drop();
        if (!closing) {
            closing = true;
            session.closed(WebSocketClosing.ABNORMAL);
        }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event instanceof ChannelInputShutdownEvent) {
            channel.close();
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable broken) {
        if (broken instanceof CorruptedWebSocketFrameException corrupted) {
            boolean tooBig = corrupted.closeStatus().equals(WebSocketCloseStatus.MESSAGE_TOO_BIG);
            end(tooBig ? WebSocketClosing.TOO_BIG : WebSocketClosing.MALFORMED);
        } else {
            channel.close();
        }
    }

    @Override
    public boolean send(String text) {
        if (!channel.isWritable()) {
            return false;
        }
        channel.writeAndFlush(new TextWebSocketFrame(text));
        return true;
    }

    @Override
    public void close(WebSocketClosing how) {
        onLoop(() -> end(how));
    }

    @Override
    public void read(boolean on) {
        onLoop(() -> channel.config().setAutoRead(on || closing));
    }

    @Override
    public void closeWhenIdle() {
        onLoop(() -> {
            end(WebSocketClosing.GOING_AWAY);
            channel.flush();
            channel.close();
        });
    }

    @Override
    public void abort() {
        channel.abort();
    }

    private void onLoop(Runnable task) {
        try {
            channel.eventLoop().execute(task);
        } catch (RejectedExecutionException listenerClosed) {
            channel.close();
        }
    }
}
