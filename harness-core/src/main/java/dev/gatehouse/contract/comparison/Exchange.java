package dev.gatehouse.contract.comparison;

import dev.gatehouse.record.Flow;
import dev.gatehouse.record.Route;

/**
 * Which exchange was compared.
 *
 * @param requestId its id in process
 * @param line method and target as the client sent them, secrets masked
 * @param route the method and the resource's path, as <code>GET /pets/{id}</code>; method and path where no route was found
 * @param api the API's name; empty if none was reached
 * @param status the status in process
 */
public record Exchange(String requestId, String line, String route, String api, int status) {

    /** The exchange of a flow. */
    public static Exchange of(Flow flow) {
        String method = flow.methodRequest().request().method();
        Route route = flow.methodRequest().route();
        String path = route.resourcePath().isEmpty() ? route.path() : route.resourcePath();
        String shown = route.found() ? route.httpMethod() : method;
        return new Exchange(
                flow.requestId(),
                method + " " + flow.methodRequest().request().target(),
                path.equals("$default") ? path : shown + " " + path,
                flow.servedFrom().apiName(),
                flow.status());
    }
}
