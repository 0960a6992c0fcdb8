package dev.gatehouse.flow.deployment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a route ends.
 *
 * @param <M> what routes lead to
 * @param template the segments of the resource's path, as {@code pets} and <code>{id}</code>
 * @param target what the route leads to
 */
record RouteEnd<M>(List<String> template, M target) {

    RouteMatch<M> match(PathSegments path) {
        Map<String, String> parameters = Collections.emptyMap();
        for (int i = 0; i < template.size(); i++) {
            String segment = template.get(i);
            if (segment.startsWith("{")) {
                parameters = parameters.isEmpty() ? new LinkedHashMap<>() : parameters;
                boolean greedy = segment.endsWith("+}");
                String name = segment.substring(1, segment.length() - (greedy ? 2 : 1));
                parameters.put(name, greedy ? path.from(i) : path.at(i));
            }
        }
        return new RouteMatch<>(target, parameters);
    }
}
