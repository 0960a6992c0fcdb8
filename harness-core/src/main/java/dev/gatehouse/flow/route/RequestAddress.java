package dev.gatehouse.flow.route;

import dev.gatehouse.model.http.HttpRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a request was called by.
 *
 * @param domainName the host name in lower case, without its port
 * @param apiId the API that host or path name; null if they name none
 * @param namesDomain whether the path names the domain, so that no other API may answer
 * @param path the path as sent, without what stands for a host in it; begins with a slash
 */
record RequestAddress(String domainName, @Nullable String apiId, boolean namesDomain, String path) {

    /** For clients that cannot set a host: <code>/_aws/execute-api/{api}/{stage}/…</code>. */
    private static final String API_BY_PATH = "/_aws/execute-api/";

    /** The same for a custom domain name: <code>/_aws/domains/{domainName}/…</code>. */
    private static final String DOMAIN_BY_PATH = "/_aws/domains/";

    static RequestAddress of(HttpRequest request) {
        String host = withoutPort(request.headers().first("Host").orElse("")).toLowerCase(Locale.ROOT);
        String path = request.rawPath();
        if (path.startsWith(API_BY_PATH)) {
            int end = segmentEnd(path, API_BY_PATH.length());
            return new RequestAddress(host, path.substring(API_BY_PATH.length(), end), false, from(path, end));
        }
        if (path.startsWith(DOMAIN_BY_PATH)) {
            int end = segmentEnd(path, DOMAIN_BY_PATH.length());
            String domainName = path.substring(DOMAIN_BY_PATH.length(), end).toLowerCase(Locale.ROOT);
            return new RequestAddress(domainName, PrivateNames.apiId(domainName, request), true, from(path, end));
        }
        return new RequestAddress(
                host, PrivateNames.apiId(host, request), false, path.startsWith("/") ? path : "/" + path);
    }

    private static String from(String path, int start) {
        return start == path.length() ? "/" : path.substring(start);
    }

    private static int segmentEnd(String path, int start) {
        int slash = path.indexOf('/', start);
        return slash < 0 ? path.length() : slash;
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        return colon < 0 || host.endsWith("]") ? host : host.substring(0, colon);
    }

    /** Whether the host is only the way to this machine, and says nothing of what is called. */
    boolean isLocal() {
        return !domainName.contains(".")
                || domainName.endsWith(".localhost")
                || domainName.endsWith(".internal")
                || isAddress();
    }

    private boolean isAddress() {
        for (int i = 0; i < domainName.length(); i++) {
            char c = domainName.charAt(i);
            if (c >= 'g' && c <= 'z') {
                return false;
            }
        }
        return true;
    }
}
