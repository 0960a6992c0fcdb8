package dev.gatehouse.flow.backend;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

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
 * @param unmappedAllowed whether hosts that are not mapped are called as they are
 */
public record HttpBackends(Map<String, URI> byHost, boolean unmappedAllowed) {

    /** Nothing is mapped: loopback only. */
    public static final HttpBackends NONE = new HttpBackends(Map.of(), false);

    public HttpBackends {
        byHost = Map.copyOf(byHost);
    }

    /**
     * These backends and one more.
     *
     * @param host as the definition writes it, {@code host} (any port) or {@code host:port}; case does not matter
     * @param base an absolute http or https URI; a path in it comes before the request's own
     */
    public HttpBackends with(String host, URI base) {
        Objects.requireNonNull(host, "host");
        if (base.getScheme() == null || base.getHost() == null) {
            throw new IllegalArgumentException("The stand-in for " + host
                    + " must be an absolute URI as http://127.0.0.1:8080, not '" + base + "'");
        }
        Map<String, URI> more = new LinkedHashMap<>(byHost);
        more.put(host.toLowerCase(Locale.ROOT), base);
        return new HttpBackends(more, unmappedAllowed);
    }

    /** These backends, and every other host called as the definition says. */
    public HttpBackends allowingUnmappedHosts() {
        return new HttpBackends(byHost, true);
    }
}
