package dev.gatehouse.flow.listen;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpRequestDecoder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refuses the one ambiguity that Netty resolves on its own: a length and a chunked body at once. Lets a client speak TLS that
 * begins with it, where both are spoken.
 */
final class StrictRequestDecoder extends HttpRequestDecoder {

    /** The first byte of a TLS handshake, and of no request. */
    private static final byte TLS_HANDSHAKE = 0x16;

    private @Nullable TlsSetup offered;

    /**
     * A decoder.
     *
     * @param offered the TLS that a client may begin with; null for none
     */
    StrictRequestDecoder(HttpDecoderConfig config, @Nullable TlsSetup offered) {
        super(config);
        this.offered = offered;
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) throws Exception {
        TlsSetup tls = offered;
        offered = null;
        if (tls != null && in.isReadable() && in.getByte(in.readerIndex()) == TLS_HANDSHAKE) {
            context.pipeline().addFirst(tls.handler());
            context.pipeline().fireChannelRead(in.readRetainedSlice(in.readableBytes()));
        } else {
            super.decode(context, in, out);
        }
    }

    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
        throw new IllegalArgumentException("both Content-Length and Transfer-Encoding: chunked");
    }
}
