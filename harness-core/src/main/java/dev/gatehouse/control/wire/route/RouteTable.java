package dev.gatehouse.control.wire.route;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Collects the routes of a family, most of which are collections that all look alike.
 *
 * <pre>{@code
 * new RouteTable().collection("Model", "/restapis/{restApiId}/models", "modelName").routes();
 * }</pre>
 */
final class RouteTable {

    private final List<WireRoute> routes = new ArrayList<>();

    /** Create, list, get, update and delete. */
    RouteTable collection(String noun, String path, String id) {
        return add("Create" + noun, "POST " + path)
                .add("Get" + noun + "s", "GET " + path)
                .item(noun, path + "/{" + id + "}");
    }

    /** Get, update and delete. */
    RouteTable item(String noun, String path) {
        return add("Get" + noun, "GET " + path)
                .add("Update" + noun, "PATCH " + path)
                .add("Delete" + noun, "DELETE " + path);
    }

    /** Put, get, update and delete; these deletions leave nothing to be done later, which 204 says. */
    RouteTable put(String noun, String path) {
        return add("Put" + noun, "PUT " + path)
                .add("Get" + noun, "GET " + path)
                .add("Update" + noun, "PATCH " + path)
                .add(WireRoute.of("Delete" + noun, "DELETE " + path).answering(204));
    }

    /** What was added under this name, changed. */
    RouteTable but(String operation, UnaryOperator<WireRoute> change) {
        routes.replaceAll(route -> route.operation().equals(operation) ? change.apply(route) : route);
        return this;
    }

    RouteTable add(String operation, String line) {
        return add(WireRoute.of(operation, line));
    }

    RouteTable add(WireRoute route) {
        routes.add(route);
        return this;
    }

    List<WireRoute> routes() {
        return List.copyOf(routes);
    }
}
