package dev.gatehouse.benchmarks.peer;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Answers at the end of every request, in one write. */
final class RawAnswer extends ChannelInboundHandlerAdapter {

    private static final byte[] BODY = Answer.BODY.getBytes(StandardCharsets.UTF_8);

    private final @Nullable Executor workers;

    RawAnswer(@Nullable Executor workers) {
        this.workers = workers;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object part) {
        boolean complete = part instanceof LastHttpContent;
        ReferenceCountUtil.release(part);
        if (!complete) {
            return;
        }
        if (workers == null) {
            var unused = context.writeAndFlush(answer());
            return;
        }
        workers.execute(() -> {
            FullHttpResponse answer = answer();
            context.executor().execute(() -> {
                var unused = context.writeAndFlush(answer);
            });
        });
    }

    /** A client that is gone is no news, as it is none to the gateway. */
    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        var unused = context.close();
    }

    private static FullHttpResponse answer() {
        FullHttpResponse answer =
                new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK, Unpooled.wrappedBuffer(BODY));
        answer.headers().set(HttpHeaderNames.CONTENT_TYPE, Answer.CONTENT_TYPE);
        answer.headers().set(HttpHeaderNames.CONTENT_LENGTH, BODY.length);
        return answer;
    }
}
