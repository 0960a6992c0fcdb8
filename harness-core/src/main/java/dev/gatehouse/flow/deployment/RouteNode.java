package dev.gatehouse.flow.deployment;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One segment of the tree; filled while the tree is built, and only read afterwards.
 *
 * @param <M> what routes lead to
 */
final class RouteNode<M> {

    private final Map<String, RouteNode<M>> literals = new HashMap<>();
    private @Nullable RouteNode<M> parameter;
    private @Nullable RouteNode<M> greedy;
    private final Map<String, RouteEnd<M>> ends = new HashMap<>();

    RouteNode<M> child(String segment) {
        if (segment.startsWith("{") && segment.endsWith("+}")) {
            greedy = greedy == null ? new RouteNode<>() : greedy;
            return greedy;
        }
        if (segment.startsWith("{") && segment.endsWith("}")) {
            parameter = parameter == null ? new RouteNode<>() : parameter;
            return parameter;
        }
        return literals.computeIfAbsent(segment, s -> new RouteNode<>());
    }

    void end(String httpMethod, RouteEnd<M> end) {
        ends.putIfAbsent(httpMethod, end);
    }

    /**
     * Finds the best end: a literal before a parameter before a greedy one. Where a nearer resource lacks the method, the
     * next best is tried, as AWS falls through to a sibling <code>{proxy+}</code>.
     */
    @Nullable
    RouteEnd<M> find(PathSegments path, int depth, String httpMethod) {
        if (depth == path.count()) {
            return endFor(httpMethod);
        }
        String segment = path.at(depth);
        RouteEnd<M> end = segment.isEmpty() ? null : findSegment(segment, path, depth, httpMethod);
        return end == null && greedy != null ? greedy.endFor(httpMethod) : end;
    }

    private @Nullable RouteEnd<M> findSegment(String segment, PathSegments path, int depth, String httpMethod) {
        RouteNode<M> literal = literals.get(PathSegments.decoded(segment));
        RouteEnd<M> end = literal == null ? null : literal.find(path, depth + 1, httpMethod);
        return end == null && parameter != null ? parameter.find(path, depth + 1, httpMethod) : end;
    }

    private @Nullable RouteEnd<M> endFor(String httpMethod) {
        RouteEnd<M> own = ends.get(httpMethod);
        return own != null || !HttpMethods.inAny(httpMethod) ? own : ends.get(HttpMethods.ANY);
    }
}
