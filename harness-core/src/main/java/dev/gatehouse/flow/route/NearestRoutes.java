package dev.gatehouse.flow.route;

import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.Resource;
import java.util.Comparator;
import java.util.List;

/** The resources that came nearest to a request that none fits; looked for on a miss only, as it looks at all of them. */
final class NearestRoutes {

    private static final int SHOWN = 3;

    private NearestRoutes() {}

    static List<Reason.RouteRejected> of(ApiSnapshot snapshot, String httpMethod, String path) {
        List<String> asked = segments(path);
        return snapshot.resources().values().stream()
                .filter(resource -> !resource.resourceMethods().isEmpty())
                .map(resource -> NearMiss.of(resource, httpMethod, asked))
                .sorted(Comparator.comparingInt(NearMiss::distance)
                        .thenComparing(miss -> miss.resource().path()))
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
        Resource resource = miss.resource();
        String methods = String.join(", ", resource.resourceMethods().keySet());
        return new Reason.RouteRejected(methods, resource.path(), miss.because());
    }
}
