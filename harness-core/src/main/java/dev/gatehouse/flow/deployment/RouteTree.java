package dev.gatehouse.flow.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a path and an HTTP method lead to, in time that grows with the path and not with the number of resources.
 *
 * <pre>{@code
 * RouteTree<String> tree = RouteTree.<String>builder().add("/pets/{id}", "GET", "one pet").build();
 * tree.find("GET", "/pets/7");   // "one pet" with id=7
 * }</pre>
 *
 * @param <M> what routes lead to
 */
public final class RouteTree<M> {

    private final RouteNode<M> root;

    private RouteTree(RouteNode<M> root) {
        this.root = root;
    }

    /** A tree to be filled. */
    public static <M> Builder<M> builder() {
        return new Builder<>();
    }

    /**
     * Finds the best route.
     *
     * @param httpMethod the request's method
     * @param path the path within the stage, percent-encoded
     */
    public Optional<RouteMatch<M>> find(String httpMethod, String path) {
        PathSegments segments = new PathSegments(path);
        return Optional.ofNullable(root.find(segments, 0, httpMethod)).map(end -> end.match(segments));
    }

    /** Fills a tree; of two resources of the same shape the first counts. */
    public static final class Builder<M> {

        private final RouteNode<M> root = new RouteNode<>();

        private Builder() {}

        /** Adds a route; {@code httpMethod} may be {@code ANY}. */
        public Builder<M> add(String resourcePath, String httpMethod, M target) {
            PathSegments segments = new PathSegments(resourcePath);
            RouteNode<M> node = root;
            List<String> template = new ArrayList<>(segments.count());
            for (int i = 0; i < segments.count(); i++) {
                template.add(segments.at(i));
                node = node.child(segments.at(i));
            }
            node.end(httpMethod, new RouteEnd<>(List.copyOf(template), target));
            return this;
        }

        /** The tree; the builder is of no use afterwards. */
        public RouteTree<M> build() {
            return new RouteTree<>(root);
        }
    }
}
