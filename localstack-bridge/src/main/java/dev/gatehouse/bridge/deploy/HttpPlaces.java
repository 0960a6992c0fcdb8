package dev.gatehouse.bridge.deploy;

import dev.gatehouse.flow.backend.HttpBackends;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites URIs of HTTP integrations.
 *
 * @param backends where their hosts are in process
 * @param reach what the target can reach
 */
record HttpPlaces(HttpBackends backends, Reach reach) {

    private static final Pattern HTTP = Pattern.compile("(https?)://([^/?]+)(.*)", Pattern.DOTALL);

    Rewriting rewrite(Place place) {
        Matcher parts = HTTP.matcher(place.uri());
        if (!parts.matches()) {
            return new Rewriting.None("where " + place.uri() + " leads is not known before a request comes");
        }
        String host = parts.group(2);
        boolean linked = !place.vpcLink().isEmpty();
        Optional<URI> server =
                linked ? Optional.ofNullable(backends.byVpcLink().get(place.vpcLink())) : server(parts.group(1), host);
        if (server.isPresent()) {
            return leading(host, server.get(), parts.group(3), linked);
        }
        if (linked) {
            return new Rewriting.None("nothing stands in for the VPC link " + place.vpcLink());
        }
        return backends.unmappedAllowed()
                ? new Rewriting.Same(place.uri(), false)
                : new Rewriting.None("nothing stands in for the host " + host);
    }

    private Rewriting leading(String host, URI server, String path, boolean direct) {
        return reach.server(host, server)
                .<Rewriting>map(there -> new Rewriting.Same(
                        there.toString().replaceFirst("/$", "") + (path.isEmpty() ? "/" : path), direct))
                .orElseGet(() -> new Rewriting.None(
                        reach.target() + " cannot reach " + server + ", which answers for " + host + " in process"));
    }

    /** What stands in for a host; loopback stands for itself. */
    private Optional<URI> server(String scheme, String authority) {
        String name = authority.toLowerCase(Locale.ROOT);
        String host = name.replaceFirst(":\\d+$", "");
        URI known = backends.byHost().get(name);
        if (known == null) {
            known = backends.byHost().get(host);
        }
        boolean loopback = host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
        return known == null && loopback
                ? Optional.of(URI.create(scheme + "://" + authority))
                : Optional.ofNullable(known);
    }
}
