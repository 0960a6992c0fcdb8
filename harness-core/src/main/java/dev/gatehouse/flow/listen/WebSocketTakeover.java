package dev.gatehouse.flow.listen;

import dev.gatehouse.flow.exchange.Handshake;
import dev.gatehouse.flow.exchange.WebSocketClosing;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.HttpRequest;
import io.netty.channel.EventLoop;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameDecoder;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameEncoder;
import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;

/**
 * Makes a WebSocket of a connection: moves it to the loop that all WebSockets share, since thousands may be open and idle, and
 * changes HTTP for frames.
 */
// What fails closes the channel, and that is all there is to do about it.
@SuppressWarnings("FutureReturnValueIgnored")
final class WebSocketTakeover {

    /** AWS's quota of a frame; what is longer is a defect of the client. */
    private static final int MOST_FRAME_BYTES = 32 * 1024;

    /** A client that has so much left to read is too slow. */
    private static final WriteBufferWaterMark UNREAD = new WriteBufferWaterMark(256 * 1024, 1024 * 1024);

    private final ConnectionSetup setup;
    private final AbortableSockets.Connection channel;
    private final HttpRequest request;
    private final Handshake.Accepted accepted;

    WebSocketTakeover(
            ConnectionSetup setup,
            AbortableSockets.Connection channel,
            HttpRequest request,
            Handshake.Accepted accepted) {
        this.setup = setup;
        this.channel = channel;
        this.request = request;
        this.accepted = accepted;
    }

    /** Begins; on the connection's loop. */
    void begin(RequestReader reader) {
        channel.config().setAutoRead(false);
        EventLoop shared = setup.shared();
        if (channel.eventLoop() == shared) {
            speak(reader);
            return;
        }
        channel.deregister().addListener(gone -> shared.register(channel).addListener(moved -> {
            setup.dispatcher().left();
            if (moved.isSuccess()) {
                shared.execute(() -> speak(reader));
            } else {
                channel.unsafe().closeForcibly();
                setup.connections().ended(reader);
                lost();
            }
        }));
    }

    private void speak(RequestReader reader) {
        if (!channel.isActive()) {
            lost();
            return;
        }
        WebSocketFrames frames = new WebSocketFrames(setup.connections(), channel, accepted.session());
        channel.config().setWriteBufferWaterMark(UNREAD);
        channel.write(switching());
        channel.pipeline().remove(HttpResponseEncoder.class);
        channel.pipeline()
                .addLast(new WebSocket13FrameDecoder(WebSocketDecoderConfig.newBuilder()
                        .maxFramePayloadLength(MOST_FRAME_BYTES)
                        .allowExtensions(false)
                        // closing at once would take the close frame along with what was not read yet
                        .closeOnProtocolViolation(false)
                        .withUTF8Validator(false)
                        .build()))
                .addLast(new WebSocket13FrameEncoder(false))
                .addLast(frames);
        channel.pipeline().remove(RequestReader.class);
        channel.pipeline().remove(StrictRequestDecoder.class);
        setup.connections().replaced(reader, frames);
        // opened before the client hears of it, so that whoever it tells its id finds the connection
        accepted.session().opened(frames);
        channel.flush();
        channel.config().setAutoRead(true);
    }

    private void lost() {
        accepted.session().closed(WebSocketClosing.ABNORMAL);
    }

    private FullHttpResponse switching() {
        FullHttpResponse response =
                new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.SWITCHING_PROTOCOLS);
        for (Header header : accepted.answer().headers()) {
            response.headers().add(header.name(), header.value());
        }
        response.headers()
                .set(HttpHeaderNames.UPGRADE, HttpHeaderValues.WEBSOCKET)
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.UPGRADE)
                .set(HttpHeaderNames.SEC_WEBSOCKET_ACCEPT, WebSocketUpgrade.accept(request));
        return response;
    }
}
