package dev.gatehouse.flow.backend;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an HTTP call goes and what it asks for there.
 *
 * @param tls whether the connection is encrypted
 * @param host the host that is connected to
 * @param port its port
 * @param requestTarget path and query as they go out
 * @param authority host and port as the definition has them: the {@code Host} header unless the call has one
 * @param certifiedHost the host that the endpoint's certificate must be for: the definition's own, whoever stands in for it
 * @param standIn whether another server stands in for the definition's
 */
record HttpTarget(
        boolean tls,
        String host,
        int port,
        String requestTarget,
        String authority,
        String certifiedHost,
        boolean standIn) {

    /** Not java.net.URI, which refuses characters that AWS sends as they are. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(https?)://(?:[^/?#@]*@)?(\\[[^\\]]+]|[^/?#:]+)(?::(\\d{1,5}))?([/?][^#]*)?(?:#.*)?");

    private static final Pattern LOOPBACK =
            Pattern.compile("(?i)(?:.*\\.)?localhost|127(?:\\.\\d{1,3}){3}|\\[(?:::1|0:0:0:0:0:0:0:1)]");

    /** The target of the given address, or of what stands in for it. */
    static HttpTarget of(String uri, HttpBackends backends) {
        return ifMapped(uri, backends).orElseGet(() -> {
            HttpTarget written = parse(uri);
            if (!backends.unmappedAllowed()) {
                throw Faults.configuration("The integration calls " + uri + ", and no server stands in for "
                        + written.host + ". Put @HttpBackend(\"" + written.host
                        + "\") on a WireMock or a URI of the test, or call"
                        + " gateway.standIns().map(\"" + written.host
                        + "\", ...), or gateway.standIns().allowUnmappedHosts() to"
                        + " call the real one.");
            }
            return written;
        });
    }

    /** The target if something stands in for its host, or it is on loopback anyway. */
    static Optional<HttpTarget> ifMapped(String uri, HttpBackends backends) {
        HttpTarget written = parse(uri);
        URI standIn = backends.byHost().get((written.host + ":" + written.port).toLowerCase(Locale.ROOT));
        if (standIn == null) {
            standIn = backends.byHost().get(written.host.toLowerCase(Locale.ROOT));
        }
        if (standIn != null) {
            return Optional.of(written.at(standIn));
        }
        return LOOPBACK.matcher(written.host).matches() ? Optional.of(written) : Optional.empty();
    }

    /** The given address, at a server that stands in for it. */
    static HttpTarget at(String uri, URI standIn) {
        return parse(uri).at(standIn);
    }

    private static HttpTarget parse(String uri) {
        Matcher matcher = ADDRESS.matcher(uri);
        if (!matcher.matches()) {
            throw Faults.configuration("'" + uri + "' is no address that an HTTP integration can call: "
                    + "it must begin with http:// or https:// and name a host");
        }
        boolean tls = matcher.group(1).equalsIgnoreCase("https");
        String host = matcher.group(2);
        String port = matcher.group(3);
        String rest = matcher.group(4) == null ? "/" : matcher.group(4);
        return new HttpTarget(
                tls,
                host,
                port == null ? defaultPort(tls) : Integer.parseInt(port),
                rest.startsWith("?") ? "/" + rest : rest,
                port == null ? host : host + ":" + port,
                host,
                false);
    }

    private HttpTarget at(URI base) {
        boolean overTls = "https".equalsIgnoreCase(base.getScheme());
        String path = base.getRawPath() == null ? "" : base.getRawPath();
        String prefix = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        int itsPort = base.getPort() < 0 ? defaultPort(overTls) : base.getPort();
        return new HttpTarget(overTls, base.getHost(), itsPort, prefix + requestTarget, authority, certifiedHost, true);
    }

    /** The same target, whose certificate must be for another name, if there is one. */
    HttpTarget certifiedAs(@Nullable String serverName) {
        return serverName == null
                ? this
                : new HttpTarget(tls, host, port, requestTarget, authority, serverName, standIn);
    }

    private static int defaultPort(boolean tls) {
        return tls ? 443 : 80;
    }

    /** The server as text, for messages. */
    String server() {
        return (tls ? "https://" : "http://") + host + ":" + port;
    }
}
