package dev.gatehouse.flow.listen;

import dev.gatehouse.flow.exchange.Handshake;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.flow.exchange.WebSocketClosing;
import dev.gatehouse.model.http.HttpResponse;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * One connection: reads a request, has it answered, writes the answer, reads the next. Runs on the event loop.
 *
 * <p>Requests that a client sends ahead wait here until the one before is answered, so answers keep their order.
 */
// A write or close that fails has lost its client: the channel then becomes inactive, and that is what is handled.
@SuppressWarnings("FutureReturnValueIgnored")
final class RequestReader extends ChannelInboundHandlerAdapter implements OpenChannel {

    private enum State {
        READING,
        ANSWERING,
        REFUSED
    }

    /** Sent-ahead parts of requests beyond this wait in the socket. */
    private static final int MOST_WAITING = 64;

    private final ConnectionSetup setup;
    private final AbortableSockets.Connection channel;
    private final Deadline deadline;
    private final Deque<Object> waiting = new ArrayDeque<>();
    private State state = State.READING;
    private @Nullable RequestAssembly request;
    private boolean lastRequest;

    RequestReader(ConnectionSetup setup, AbortableSockets.Connection channel) {
        this.setup = setup;
        this.channel = channel;
        this.deadline = new Deadline(channel, setup.settings().patience());
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        setup.connections().opened(this);
        deadline.start(this::patienceIsOver);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        setup.connections().ended(this);
        deadline.end();
        waiting.forEach(ReferenceCountUtil::release);
        waiting.clear();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object part) {
        if (state == State.READING) {
            read(part);
        } else if (state == State.ANSWERING) {
            waiting.add(part);
            channel.config().setAutoRead(waiting.size() < MOST_WAITING);
        } else {
            ReferenceCountUtil.release(part);
        }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event instanceof ChannelInputShutdownEvent) {
            lastRequest = true;
            if (state != State.ANSWERING) {
                channel.close();
            }
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable broken) {
        channel.close();
    }

    @Override
    public void closeWhenIdle() {
        try {
            channel.eventLoop().execute(this::closeUnlessAnswering);
        } catch (RejectedExecutionException listenerClosed) {
            channel.close();
        }
    }

    @Override
    public void abort() {
        channel.abort();
    }

    private void closeUnlessAnswering() {
        if (state == State.ANSWERING && !lastRequest) {
            lastRequest = true;
        } else {
            channel.close();
        }
    }

    private void read(Object part) {
        try {
            if (part instanceof HttpObject object && object.decoderResult().isFailure()) {
                refuseUndecodable(object.decoderResult().cause());
                return;
            }
            if (part instanceof HttpRequest head) {
                begin(head);
            }
            RequestAssembly begun = request;
            if (begun != null && part instanceof HttpContent content) {
                add(begun, content);
            }
        } finally {
            ReferenceCountUtil.release(part);
        }
    }

    private void begin(HttpRequest head) {
        String fault = RequestRules.fault(head);
        if (fault != null) {
            refuse(Refusal.MALFORMED, fault);
            return;
        }
        int most = setup.settings().maxBodyBytes();
        if (HttpUtil.getContentLength(head, 0L) > most) {
            refuse(Refusal.BODY_TOO_LARGE, "Content-Length is more than " + most);
            return;
        }
        request = new RequestAssembly(head);
        deadline.start(this::patienceIsOver);
        if (HttpUtil.is100ContinueExpected(head)) {
            channel.writeAndFlush(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.CONTINUE));
        }
    }

    private void add(RequestAssembly begun, HttpContent content) {
        int most = setup.settings().maxBodyBytes();
        if (!begun.add(content.content(), most)) {
            refuse(Refusal.BODY_TOO_LARGE, "the body is longer than " + most + " bytes");
        } else if (content instanceof LastHttpContent) {
            exchange(begun);
        }
    }

    private void exchange(RequestAssembly complete) {
        state = State.ANSWERING;
        request = null;
        deadline.cancel();
        setup.dispatcher().dispatch(complete.request(), peer(complete.version()), response -> {
            if (channel.eventLoop().inEventLoop()) {
                answer(complete, response);
            } else {
                answerLater(complete, response);
            }
        });
    }

    private void answerLater(RequestAssembly complete, Handshake response) {
        try {
            channel.eventLoop().execute(() -> answer(complete, response));
        } catch (RejectedExecutionException listenerClosed) {
            channel.close();
        }
    }

    private Peer peer(HttpVersion version) {
        InetSocketAddress client = channel.remoteAddress();
        return new Peer(
                client.getAddress().getHostAddress(),
                version.text(),
                TlsSetup.isOn(channel),
                TlsSetup.clientCertificate(channel));
    }

    private void answer(RequestAssembly answered, Handshake response) {
        if (response instanceof Handshake.Refused plain) {
            answer(answered, plain.answer());
        } else if (response instanceof Handshake.Accepted accepted) {
            upgrade(answered, accepted);
        }
    }

    /** A client that sends more before it has the answer speaks no WebSocket. */
    private void upgrade(RequestAssembly answered, Handshake.Accepted accepted) {
        if (lastRequest || !waiting.isEmpty() || !channel.isActive()) {
            accepted.session().closed(WebSocketClosing.ABNORMAL);
            channel.close();
        } else {
            new WebSocketTakeover(setup, channel, answered.request(), accepted).begin(this);
        }
    }

    private void answer(RequestAssembly answered, HttpResponse response) {
        if (!channel.isActive()) {
            return;
        }
        // A status below 200 promises another answer; closing is what ends the client's wait.
        boolean keepAlive = answered.keepAlive() && !lastRequest && response.status() >= 200;
        deadline.start(channel::close);
        channel.writeAndFlush(Responses.of(response, answered.version(), answered.isHead(), keepAlive))
                .addListener(written -> next(written.isSuccess() && keepAlive));
    }

    private void next(boolean keepAlive) {
        if (!keepAlive || lastRequest) {
            channel.close();
            return;
        }
        state = State.READING;
        deadline.start(this::patienceIsOver);
        while (state == State.READING && !waiting.isEmpty()) {
            read(waiting.remove());
        }
        channel.config().setAutoRead(waiting.size() < MOST_WAITING);
    }

    private void patienceIsOver() {
        if (request == null) {
            channel.close();
        } else {
            refuse(Refusal.TOO_SLOW, "the request was not complete in time");
        }
    }

    private void refuseUndecodable(Throwable cause) {
        boolean tooLong = cause instanceof TooLongHttpLineException || cause instanceof TooLongHttpHeaderException;
        refuse(tooLong ? Refusal.HEAD_TOO_LARGE : Refusal.MALFORMED, String.valueOf(cause.getMessage()));
    }

    private void refuse(Refusal refusal, String truth) {
        state = State.REFUSED;
        request = null;
        HttpResponse answer = setup.refusals().answer(refusal, truth);
        ChannelFuture written = channel.writeAndFlush(Responses.of(answer, HttpVersion.HTTP_1_1, false, false));
        // Closing with unread bytes resets the connection and may take the answer with it: end our half, then wait.
        written.addListener(done -> ((SocketChannel) channel).shutdownOutput());
        deadline.linger(channel::close);
    }
}
