package dev.gatehouse.flow.deployment;

import dev.gatehouse.flow.gatewayresponse.GatewayResponses;
import dev.gatehouse.flow.problem.CompileProblem;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.rest.ApiSnapshot;
import java.util.List;

/**
 * A deployed API, ready to answer. Immutable and safe for any number of threads and gateways.
 *
 * <pre>{@code
 * CompiledApi api = CompiledApi.compile(deployment.snapshot());
 * if (!api.problems().isEmpty()) { ... }   // AWS would deploy it all the same, and answer 500
 * }</pre>
 *
 * @param snapshot the API as it was deployed
 * @param routes the way from a path and an HTTP method to a compiled method
 * @param gatewayResponses how the gateway answers by itself
 * @param problems what is wrong with the definition; empty if nothing is
 */
public record CompiledApi(
        ApiSnapshot snapshot,
        RouteTree<CompiledMethod> routes,
        GatewayResponses gatewayResponses,
        List<CompileProblem> problems) {

    public CompiledApi {
        problems = List.copyOf(problems);
    }

    /** Compiles a deployment's snapshot; what is wrong with it is among the {@link #problems()}. */
    public static CompiledApi compile(ApiSnapshot snapshot) {
        Problems problems = new Problems();
        MethodCompiler methods = new MethodCompiler(snapshot, problems);
        RouteTree.Builder<CompiledMethod> routes = RouteTree.builder();
        snapshot.resources().values().forEach(resource -> resource.resourceMethods()
                .forEach((httpMethod, method) ->
                        routes.add(resource.path(), httpMethod, methods.compile(resource, method))));
        GatewayResponses responses = GatewayResponses.compile(snapshot, problems);
        return new CompiledApi(snapshot, routes.build(), responses, problems.found());
    }
}
