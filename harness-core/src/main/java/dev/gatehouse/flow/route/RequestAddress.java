package dev.gatehouse.flow.route;

import dev.gatehouse.model.http.HttpRequest;
import org.jspecify.annotations.Nullable;

/**
 * Host and path of a request, taken apart.
 *
 * @param domainName the host name the client called, without its port
 * @param apiId the API that host or path name; null if they name none
 * @param stageName the first segment of the path
 * @param withinStage the rest of the path as sent; begins with a slash
 */
record RequestAddress(String domainName, @Nullable String apiId, String stageName, String withinStage) {

    /** For clients that cannot set a host: <code>/_aws/execute-api/{api}/{stage}/…</code>. */
    private static final String BY_PATH = "/_aws/execute-api/";

    static RequestAddress of(HttpRequest request) {
        String host = withoutPort(request.headers().first("Host").orElse(""));
        String path = request.rawPath();
        if (path.startsWith(BY_PATH)) {
            int end = segmentEnd(path, BY_PATH.length());
            String apiId = path.substring(BY_PATH.length(), end);
            return byStage(host, apiId, path.substring(end));
        }
        return byStage(host, PrivateNames.apiId(host, request), path);
    }

    private static RequestAddress byStage(String host, @Nullable String apiId, String path) {
        int start = path.startsWith("/") ? 1 : 0;
        int end = segmentEnd(path, start);
        String rest = end == path.length() ? "/" : path.substring(end);
        return new RequestAddress(host, apiId, path.substring(start, end), rest);
    }

    private static int segmentEnd(String path, int start) {
        int slash = path.indexOf('/', start);
        return slash < 0 ? path.length() : slash;
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        return colon < 0 || host.endsWith("]") ? host : host.substring(0, colon);
    }

    /** The path with the stage, as {@code $context.path} shows it. */
    String fullPath() {
        return "/" + stageName + withinStage;
    }
}
