package dev.gatehouse;

import dev.gatehouse.control.wire.WireProtocol;
import dev.gatehouse.flow.route.ApiDirectory;
import dev.gatehouse.flow.route.ServedApi;
import dev.gatehouse.model.http.HttpRequest;
import java.util.Optional;

/**
 * Tells requests to the control plane from calls of APIs, which come to the same port.
 *
 * <p>AWS tells them apart by host name. A client with an endpoint override has only one host name, but signs for the service
 * that it means. What is not signed is taken for the control plane only where it can hardly be meant otherwise.
 */
record ControlRequests(WireProtocol wire, ApiDirectory directory) {

    boolean has(HttpRequest request) {
        String path = request.rawPath();
        String host = HostName.of(request);
        if (host.contains(".execute-api.") || path.startsWith("/_aws/")) {
            return false;
        }
        if (host.startsWith("apigateway.")) {
            return true;
        }
        Optional<String> signedFor = SigningService.of(request);
        return signedFor
                .map("apigateway"::equals)
                .orElseGet(() -> isRoot(firstSegment(path)) && HostName.isNear(request));
    }

    private boolean isRoot(String segment) {
        return !directory.answersEveryPath() && !isStage(segment) && wire.hasRoot(segment);
    }

    private boolean isStage(String segment) {
        for (ServedApi api : directory.served()) {
            if (api.stages().containsKey(segment)) {
                return true;
            }
        }
        return false;
    }

    private static String firstSegment(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path.substring(Math.min(1, path.length())) : path.substring(1, end);
    }
}
