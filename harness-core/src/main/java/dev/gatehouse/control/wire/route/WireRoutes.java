package dev.gatehouse.control.wire.route;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The routes of one service, by the first segment of their path. Where two match, the one that stands first is meant: an
 * import stands before the creation that shares its path.
 */
public final class WireRoutes {

    private final Map<String, List<WireRoute>> byRoot = new LinkedHashMap<>();

    /** Routes of a service's families, in order. */
    WireRoutes(List<List<WireRoute>> families) {
        families.stream().flatMap(List::stream).forEach(route -> byRoot.computeIfAbsent(
                        route.root(), root -> new ArrayList<>())
                .add(route));
    }

    /** The routes of {@code apigateway}, version 2015-07-09. */
    public static WireRoutes ofRestApis() {
        return RestApis.ROUTES;
    }

    /** The routes of {@code apigatewayv2}, version 2018-11-29. */
    public static WireRoutes ofVersion2() {
        return Version2.ROUTES;
    }

    // Made where they are first needed, and once: reading some 200 of them takes longer than the start of a gateway,
    // and most
    // gateways are never asked.

    private static final class RestApis {
        static final WireRoutes ROUTES = new WireRoutes(List.of(
                RestApiRoutes.all(),
                ResourceRoutes.all(),
                ApiPartRoutes.all(),
                StageRoutes.all(),
                KeyRoutes.all(),
                DomainRoutes.all(),
                AccountRoutes.all()));
    }

    private static final class Version2 {
        static final WireRoutes ROUTES = new WireRoutes(List.of(Version2Routes.all()));
    }

    /** The first segments that paths of this service have. */
    public Set<String> roots() {
        return Collections.unmodifiableSet(byRoot.keySet());
    }

    /** All routes, in order. */
    public List<WireRoute> all() {
        return byRoot.values().stream().flatMap(List::stream).toList();
    }

    /**
     * Finds the route of a request.
     *
     * @param method the HTTP method
     * @param rawPath the path as sent
     * @param query the decoded query
     */
    public Optional<RoutedCall> find(String method, String rawPath, Map<String, List<String>> query) {
        List<String> segments = UriTemplate.split(rawPath);
        List<WireRoute> candidates = segments.isEmpty() ? List.of() : byRoot.getOrDefault(segments.get(0), List.of());
        for (WireRoute route : candidates) {
            Optional<Map<String, String>> parameters = route.match(method, segments, query);
            if (parameters.isPresent()) {
                return Optional.of(new RoutedCall(route, parameters.get()));
            }
        }
        return Optional.empty();
    }
}
