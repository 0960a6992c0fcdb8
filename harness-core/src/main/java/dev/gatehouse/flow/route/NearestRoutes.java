package dev.gatehouse.flow.route;

import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.route.NearMiss.Candidate;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.v2.Route;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What came nearest to a request that nothing fits; looked for on a miss only, as it looks at everything. */
final class NearestRoutes {

    private static final int SHOWN = 3;

    private NearestRoutes() {}

    /** The nearest resources of a REST API. */
    static List<Reason.RouteRejected> of(ApiSnapshot snapshot, String httpMethod, String path) {
        List<String> asked = segments(path);
        return nearest(snapshot.resources().values().stream()
                .filter(resource -> !resource.resourceMethods().isEmpty())
                .map(resource -> new Candidate(
                        "resource",
                        resource.path(),
                        List.copyOf(resource.resourceMethods().keySet())))
                .map(candidate -> NearMiss.of(candidate, httpMethod, asked)));
    }

    /** The nearest routes of an HTTP API, those of one path together. */
    static List<Reason.RouteRejected> of(Collection<Route> routes, String httpMethod, String path) {
        Map<String, List<String>> methods = new LinkedHashMap<>();
        for (Route route : routes) {
            String key = route.routeKey();
            int blank = key.indexOf(' ');
            if (blank > 0) {
                methods.computeIfAbsent(key.substring(blank + 1), p -> new ArrayList<>())
                        .add(key.substring(0, blank));
            }
        }
        return nearest(methods.entrySet().stream()
                .map(entry -> new Candidate("route", entry.getKey(), entry.getValue()))
                .map(candidate -> miss(candidate, httpMethod, path)));
    }

    /** Unlike REST APIs, HTTP APIs tell apart a path that ends with a slash from one that does not. */
    private static NearMiss miss(Candidate candidate, String httpMethod, String path) {
        NearMiss miss = NearMiss.of(candidate, httpMethod, segments(path));
        boolean slashed = path.length() > 1 && path.endsWith("/");
        return miss.distance() == 0 && slashed != candidate.path().endsWith("/")
                ? new NearMiss(
                        candidate,
                        1,
                        "the path ends " + (slashed ? "with" : "without") + " a slash, this route "
                                + (slashed ? "without" : "with") + " one, and HTTP APIs tell them apart")
                : miss;
    }

    private static List<Reason.RouteRejected> nearest(Stream<NearMiss> misses) {
        return misses.sorted(Comparator.comparingInt(NearMiss::distance)
                        .thenComparing(miss -> miss.candidate().path()))
                .limit(SHOWN)
                .map(NearestRoutes::rejected)
                .toList();
    }

    static List<String> segments(String path) {
        String inner = path.endsWith("/") && path.length() > 1 ? path.substring(0, path.length() - 1) : path;
        return inner.equals("/") || inner.isEmpty()
                ? List.of()
                : List.of(inner.substring(inner.startsWith("/") ? 1 : 0).split("/", -1));
    }

    private static Reason.RouteRejected rejected(NearMiss miss) {
        Candidate candidate = miss.candidate();
        return new Reason.RouteRejected(String.join(", ", candidate.methods()), candidate.path(), miss.because());
    }
}
