package dev.gatehouse.flow.listen;

import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.HttpResponse;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpHeadersFactory;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns answers into what the encoder writes, head and body at once. */
final class Responses {

    private static final Logger LOG = LoggerFactory.getLogger(GatewayListener.class);

    private Responses() {}

    /**
     * The response for the wire.
     *
     * @param toHead whether the request was HEAD: its answer tells the length and has no body
     */
    static FullHttpResponse of(HttpResponse response, HttpVersion version, boolean toHead, boolean keepAlive) {
        try {
            return encode(response, version, toHead, keepAlive);
        } catch (IllegalArgumentException unwritable) {
            // A mapping can make a header that no client could read, or that would smuggle another header in.
            LOG.error("The answer cannot be written as HTTP: {}", unwritable.getMessage());
            return encode(Answering.internalServerError(), version, toHead, keepAlive);
        }
    }

    private static FullHttpResponse encode(
            HttpResponse response, HttpVersion version, boolean toHead, boolean keepAlive) {
        Bytes body = response.body();
        ByteBuf content = toHead || body.isEmpty() ? Unpooled.EMPTY_BUFFER : Unpooled.wrappedBuffer(body.toByteArray());
        HttpResponseStatus status = HttpResponseStatus.valueOf(response.status());
        FullHttpResponse encoded = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                status,
                content,
                DefaultHttpHeadersFactory.headersFactory().newHeaders(),
                EmptyHttpHeaders.INSTANCE);
        for (Header header : response.headers()) {
            encoded.headers().add(header.name(), header.value());
        }
        encoded.headers().remove(HttpHeaderNames.TRANSFER_ENCODING);
        encoded.headers().set(HttpHeaderNames.CONTENT_LENGTH, body.size());
        HttpUtil.setKeepAlive(encoded.headers(), version, keepAlive);
        return encoded;
    }
}
