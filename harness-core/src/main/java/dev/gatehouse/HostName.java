package dev.gatehouse;

import dev.gatehouse.model.http.HttpRequest;
import java.util.Locale;
import java.util.regex.Pattern;

/** The host that a client has called, and whether the client is a developer nearby. */
final class HostName {

    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[.*");

    private HostName() {}

    /** In lower case and without its port; empty if the client sent none. */
    static String of(HttpRequest request) {
        String host = withPort(request);
        int colon = host.lastIndexOf(':');
        return colon < 0 || host.endsWith("]") ? host : host.substring(0, colon);
    }

    /**
     * Whether a request can only come from somebody who means this gateway, and not from a page in that person's browser.
     *
     * <p>Any page can send a simple request to a port of the loopback address; it then carries the page's origin. And a page
     * can give its own domain name the loopback's address, so only names that nobody can register will do.
     */
    static boolean isNear(HttpRequest request) {
        boolean ownPage = request.headers()
                .first("Origin")
                .map(origin -> origin.toLowerCase(Locale.ROOT).endsWith("://" + withPort(request)))
                .orElse(true);
        return ownPage && isUnregistered(of(request));
    }

    private static boolean isUnregistered(String host) {
        return host.indexOf('.') < 0
                || ADDRESS.matcher(host).matches()
                || host.endsWith(".localhost")
                || host.endsWith(".internal")
                || host.equals("localhost.localstack.cloud");
    }

    private static String withPort(HttpRequest request) {
        return request.headers().first("Host").orElse("").toLowerCase(Locale.ROOT);
    }
}
