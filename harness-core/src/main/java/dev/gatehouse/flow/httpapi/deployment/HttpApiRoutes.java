package dev.gatehouse.flow.httpapi.deployment;

import dev.gatehouse.flow.deployment.RouteMatch;
import dev.gatehouse.flow.deployment.RouteTree;
import dev.gatehouse.flow.httpapi.request.SeenPath;
import dev.gatehouse.model.v2.ApiSnapshot;
import dev.gatehouse.model.v2.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The routes of one API: the fullest match first, then greedy ones, then {@code $default}. A path that fits with another
 * method is no match, so there is no 405.
 */
public final class HttpApiRoutes {

    private static final String DEFAULT = "$default";
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

    private final RouteTree<CompiledRoute> plain;
    /** Routes whose path ends with a slash: unlike on REST APIs they are routes of their own. */
    private final RouteTree<CompiledRoute> slashed;

    private final @Nullable CompiledRoute byDefault;

    private HttpApiRoutes(
            RouteTree<CompiledRoute> plain, RouteTree<CompiledRoute> slashed, @Nullable CompiledRoute byDefault) {
        this.plain = plain;
        this.slashed = slashed;
        this.byDefault = byDefault;
    }

    static HttpApiRoutes of(ApiSnapshot snapshot) {
        RouteTree.Builder<CompiledRoute> plain = RouteTree.builder();
        RouteTree.Builder<CompiledRoute> slashed = RouteTree.builder();
        CompiledRoute byDefault = null;
        for (Route route : snapshot.routes().values()) {
            CompiledRoute compiled = CompiledRoute.compile(route, snapshot);
            int blank = route.routeKey().indexOf(' ');
            if (blank < 0) {
                byDefault = DEFAULT.equals(route.routeKey()) ? compiled : byDefault;
            } else {
                String path = route.routeKey().substring(blank + 1);
                (endsWithSlash(path) ? slashed : plain)
                        .add(path, route.routeKey().substring(0, blank), compiled);
            }
        }
        return new HttpApiRoutes(plain.build(), slashed.build(), byDefault);
    }

    /**
     * Finds the best route.
     *
     * @param path the path within the stage, percent-encoded
     */
    public Optional<MatchedRoute> find(String httpMethod, String path) {
        Optional<RouteMatch<CompiledRoute>> match = endsWithSlash(path)
                // the second slash leaves an empty last segment, which only greedy parameters take
                ? slashed.find(httpMethod, path).or(() -> plain.find(httpMethod, path + "/"))
                : plain.find(httpMethod, path);
        return match.map(HttpApiRoutes::decoded)
                .or(() -> Optional.ofNullable(byDefault).map(route -> new MatchedRoute(route, Map.of())));
    }

    /** The routes of a path with other methods: what a greedy or {@code $default} route is easily taken for. */
    public List<Route> withOtherMethods(String httpMethod, String path) {
        return METHODS.stream()
                .filter(method -> !method.equals(httpMethod))
                .flatMap(method -> find(method, path).stream())
                .map(MatchedRoute::route)
                .filter(route -> !route.because().isLast())
                .map(CompiledRoute::route)
                .distinct()
                .toList();
    }

    private static boolean endsWithSlash(String path) {
        return path.length() > 1 && path.endsWith("/");
    }

    private static MatchedRoute decoded(RouteMatch<CompiledRoute> match) {
        Map<String, String> parameters = new LinkedHashMap<>();
        match.parameters().forEach((name, value) -> parameters.put(name, SeenPath.decoded(value)));
        return new MatchedRoute(match.target(), parameters);
    }
}
