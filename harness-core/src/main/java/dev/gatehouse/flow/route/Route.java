package dev.gatehouse.flow.route;

import dev.gatehouse.flow.deployment.CompiledMethod;
import dev.gatehouse.flow.exchange.RoutedRequest;

/**
 * A request that fits a method, and the method that answers.
 *
 * @param request the request
 * @param method the method with its steps
 */
public record Route(RoutedRequest request, CompiledMethod method) {}
