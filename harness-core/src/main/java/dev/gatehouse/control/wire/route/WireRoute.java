package dev.gatehouse.control.wire.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One operation on the wire.
 *
 * @param operation AWS's name
 * @param method the HTTP method
 * @param path the path, with the names of the operation's parameters
 * @param status the HTTP status of success
 * @param shape what is unusual about the request or the answer
 */
public record WireRoute(String operation, String method, UriTemplate path, int status, WireShape shape) {

    /**
     * A route with the status that its method usually has.
     *
     * @param line method and path, as {@code "GET /restapis/{restApiId}"}
     */
    static WireRoute of(String operation, String line) {
        String method = line.substring(0, line.indexOf(' '));
        String path = line.substring(line.indexOf(' ') + 1);
        return new WireRoute(operation, method, UriTemplate.parse(path), usualStatus(method), WireShape.PLAIN);
    }

    private static int usualStatus(String method) {
        return switch (method) {
            case "POST", "PUT" -> 201;
            case "DELETE" -> 202;
            default -> 200;
        };
    }

    WireRoute answering(int other) {
        return new WireRoute(operation, method, path, other, shape);
    }

    WireRoute with(WireShape other) {
        return new WireRoute(operation, method, path, status, other);
    }

    /** The path's parameters; empty if the request is meant for another route. */
    Optional<Map<String, String>> match(String httpMethod, List<String> segments, Map<String, List<String>> query) {
        boolean asked = method.equals(httpMethod)
                && (!shape.importing() || query.getOrDefault("mode", List.of()).contains("import"));
        return asked ? path.match(segments) : Optional.empty();
    }

    String root() {
        return path.segments().get(0);
    }
}
