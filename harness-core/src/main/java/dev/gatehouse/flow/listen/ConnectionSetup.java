package dev.gatehouse.flow.listen;

import dev.gatehouse.flow.exchange.ExchangeHandler;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpResponseEncoder;
import org.jspecify.annotations.Nullable;

/**
 * Sets up the pipeline of a new connection: decoder, encoder, reader.
 *
 * <p>The decoder and the encoder stand apart under their own types, which is what a WebSocket handshake looks for when it
 * takes a connection over.
 */
final class ConnectionSetup extends ChannelInitializer<AbortableSockets.Connection> {

    /**
     * What the owner of a listener gives it.
     *
     * @param tls how it speaks TLS; null if it takes requests in the clear only
     * @param required whether it takes none in the clear
     */
    record Parts(ExchangeHandler handler, Refusals refusals, @Nullable TlsSetup tls, boolean required) {}

    private final ListenerSettings settings;
    private final Parts parts;
    private final Dispatcher dispatcher;
    private final Connections connections;
    private final EventLoop shared;

    ConnectionSetup(
            ListenerSettings settings, Parts parts, Dispatcher dispatcher, Connections connections, EventLoop shared) {
        this.shared = shared;
        this.settings = settings;
        this.parts = parts;
        this.dispatcher = dispatcher;
        this.connections = connections;
    }

    @Override
    protected void initChannel(AbortableSockets.Connection channel) {
        // A client may close its half and still wait for its answer.
        channel.config().setOption(ChannelOption.ALLOW_HALF_CLOSURE, true);
        HttpDecoderConfig config = new HttpDecoderConfig()
                .setMaxInitialLineLength(settings.maxHeadBytes())
                .setMaxHeaderSize(settings.maxHeadBytes())
                .setMaxChunkSize(64 * 1024)
                .setStrictLineParsing(true);
        TlsSetup tls = parts.tls();
        if (tls != null && parts.required()) {
            channel.pipeline().addLast(tls.handler());
        }
        channel.pipeline()
                .addLast(new StrictRequestDecoder(config, parts.required() ? null : tls))
                .addLast(new HttpResponseEncoder())
                .addLast(new RequestReader(this, channel));
    }

    ListenerSettings settings() {
        return settings;
    }

    Dispatcher dispatcher() {
        return dispatcher;
    }

    Refusals refusals() {
        return parts.refusals();
    }

    /** The loop of connections that have none of their own. */
    EventLoop shared() {
        return shared;
    }

    Connections connections() {
        return connections;
    }

    /** The same for a connection whose requests are answered by another. */
    ConnectionSetup answeredBy(Dispatcher other) {
        return new ConnectionSetup(settings, parts, other, connections, shared);
    }
}
