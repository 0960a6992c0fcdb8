package dev.gatehouse.flow.listen;

import dev.gatehouse.flow.exchange.ExchangeHandler;
import java.net.InetSocketAddress;
import java.net.URI;

/**
 * Listens for HTTP/1.1 and hands every request to an {@link ExchangeHandler}.
 *
 * <pre>{@code
 * try (GatewayListener listener = GatewayListener.start(ListenerSettings.loopback(), handler)) {
 *     URI base = listener.uri();
 * }
 * }</pre>
 */
public final class GatewayListener implements AutoCloseable {

    private final RunningServer server;

    private GatewayListener(RunningServer server) {
        this.server = server;
    }

    /**
     * Starts to listen; refusals get AWS's usual answers.
     *
     * @throws java.io.UncheckedIOException if the address cannot be bound
     */
    public static GatewayListener start(ListenerSettings settings, ExchangeHandler handler) {
        return start(settings, handler, new AwsRefusals());
    }

    /**
     * Starts to listen.
     *
     * @param refusals answers what never becomes a request
     * @throws java.io.UncheckedIOException if the address cannot be bound
     */
    public static GatewayListener start(ListenerSettings settings, ExchangeHandler handler, Refusals refusals) {
        return new GatewayListener(RunningServer.start(settings, handler, refusals));
    }

    /** Where it listens, with the port that it got. */
    public InetSocketAddress address() {
        return server.address();
    }

    /** The base address as {@code http://127.0.0.1:49152}, without a slash at the end. */
    public URI uri() {
        InetSocketAddress at = address();
        String host = at.getAddress().getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + at.getPort());
    }

    /**
     * Stops: no new connection or request is taken, exchanges under way may end within the grace of the settings, and
     * sockets and threads are gone when this returns. Closing again does nothing.
     */
    @Override
    public void close() {
        server.close();
    }
}
