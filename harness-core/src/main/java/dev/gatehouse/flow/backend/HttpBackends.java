package dev.gatehouse.flow.backend;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where calls to a definition's production URLs really go, by host, so that the definition stays as it is deployed.
 *
 * <pre>{@code
 * HttpBackends.NONE.with("petstore.example.com", URI.create("http://127.0.0.1:" + wireMock.port()));
 * }</pre>
 *
 * <p>The request keeps its path, query and {@code Host} header. A host that is neither mapped nor loopback is refused, so
 * that no test calls the internet by accident; {@link #allowingUnmappedHosts()} lifts that.
 *
 * @param byHost lower-case host, or {@code host:port}, to the base URI that stands in for it
 * @param byVpcLink the id or name of a VPC link, or the ARN or name of its load balancer, to what stands in for it
 * @param trusted authorities that are trusted beside the public ones
 * @param unmappedAllowed whether hosts that are not mapped are called as they are
 */
public record HttpBackends(
        Map<String, URI> byHost, Map<String, URI> byVpcLink, List<X509Certificate> trusted, boolean unmappedAllowed) {

    /** Nothing is mapped: loopback only. */
    public static final HttpBackends NONE = new HttpBackends(Map.of(), Map.of(), List.of(), false);

    public HttpBackends {
        byHost = Map.copyOf(byHost);
        byVpcLink = Map.copyOf(byVpcLink);
        trusted = List.copyOf(trusted);
    }

    /**
     * These backends and one more.
     *
     * @param host as the definition writes it, {@code host} (any port) or {@code host:port}; case does not matter
     * @param base an absolute http or https URI; a path in it comes before the request's own
     */
    public HttpBackends with(String host, URI base) {
        return new HttpBackends(more(byHost, host.toLowerCase(Locale.ROOT), base), byVpcLink, trusted, unmappedAllowed);
    }

    /**
     * These backends and one more, behind a VPC link.
     *
     * @param vpcLink the id or name of the link, or the ARN or name of its load balancer
     * @param base an absolute http or https URI; a path in it comes before the request's own
     */
    public HttpBackends withVpcLink(String vpcLink, URI base) {
        return new HttpBackends(byHost, more(byVpcLink, vpcLink, base), trusted, unmappedAllowed);
    }

    /** These backends, and certificates that this authority has issued taken as if it were a public one. */
    public HttpBackends trusting(X509Certificate authority) {
        List<X509Certificate> more = new ArrayList<>(trusted);
        more.add(authority);
        return new HttpBackends(byHost, byVpcLink, more, unmappedAllowed);
    }

    private static Map<String, URI> more(Map<String, URI> known, String name, URI base) {
        if (base.getScheme() == null || base.getHost() == null) {
            throw new IllegalArgumentException("The stand-in for " + name
                    + " must be an absolute URI as http://127.0.0.1:8080, not '" + base + "'");
        }
        Map<String, URI> more = new LinkedHashMap<>(known);
        more.put(name, base);
        return more;
    }

    /** These backends, and every other host called as the definition says. */
    public HttpBackends allowingUnmappedHosts() {
        return new HttpBackends(byHost, byVpcLink, trusted, true);
    }
}
