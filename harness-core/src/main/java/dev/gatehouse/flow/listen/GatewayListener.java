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
    private final URI uri;

    private GatewayListener(ListenerSettings settings, ConnectionSetup.Parts parts) {
        this.server = RunningServer.start(settings, parts);
        this.uri = uri(parts.required() ? "https" : "http", server.address());
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
        return new GatewayListener(settings, new ConnectionSetup.Parts(handler, refusals, null, false));
    }

    /**
     * Starts to listen for HTTP, and on the same port for HTTPS.
     *
     * @param identities what it shows of itself to those who speak TLS; not asked before somebody does
     * @throws java.io.UncheckedIOException if the address cannot be bound
     */
    public static GatewayListener startBoth(
            ListenerSettings settings, ExchangeHandler handler, TlsIdentities identities) {
        return new GatewayListener(
                settings, new ConnectionSetup.Parts(handler, new AwsRefusals(), new TlsSetup(identities), false));
    }

    /**
     * Starts to listen for HTTPS; refusals get AWS's usual answers.
     *
     * @param identities what it shows of itself under each name
     * @throws java.io.UncheckedIOException if the address cannot be bound
     */
    public static GatewayListener startTls(
            ListenerSettings settings, ExchangeHandler handler, TlsIdentities identities) {
        ConnectionSetup.Parts parts =
                new ConnectionSetup.Parts(handler, new AwsRefusals(), new TlsSetup(identities), true);
        return new GatewayListener(settings, parts);
    }

    /** Where it listens, with the port that it got. */
    public InetSocketAddress address() {
        return server.address();
    }

    /** The base address as {@code http://127.0.0.1:49152}, without a slash at the end. */
    public URI uri() {
        return uri;
    }

    private static URI uri(String scheme, InetSocketAddress at) {
        String host = at.getAddress().getHostAddress();
        return URI.create(scheme + "://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + at.getPort());
    }

    /**
     * Stops: no new connection or request is taken, exchanges under way may end within the grace of the settings, and
     * sockets are closed when this returns. Threads serve the next listener, or end within seconds. Closing again does nothing.
     */
    @Override
    public void close() {
        server.close();
    }
}
