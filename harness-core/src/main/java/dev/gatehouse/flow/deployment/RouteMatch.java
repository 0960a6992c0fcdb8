package dev.gatehouse.flow.deployment;

import java.util.Map;

/**
 * A path that fits.
 *
 * @param <M> what routes lead to
 * @param target what the route leads to
 * @param parameters the path parameters in the order of the resource's path, values still percent-encoded
 */
public record RouteMatch<M>(M target, Map<String, String> parameters) {}
