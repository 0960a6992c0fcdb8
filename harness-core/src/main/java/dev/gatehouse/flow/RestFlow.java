package dev.gatehouse.flow;

import dev.gatehouse.flow.cache.CacheVisit;
import dev.gatehouse.flow.cache.StageCaches;
import dev.gatehouse.flow.deployment.CompiledMethod;
import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.ExchangeHandler;
import dev.gatehouse.flow.exchange.FinalResponse;
import dev.gatehouse.flow.exchange.FlowObserver;
import dev.gatehouse.flow.exchange.IntegrationRequest;
import dev.gatehouse.flow.exchange.MappedResponse;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.flow.exchange.StepName;
import dev.gatehouse.flow.methodrequest.Guards;
import dev.gatehouse.flow.route.ApiDirectory;
import dev.gatehouse.flow.route.Route;
import dev.gatehouse.flow.route.Router;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.time.InstantSource;

/**
 * The steps of a REST API, in order: the table of contents of its data plane.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-method-settings.html">REST API methods</a>
 */
public final class RestFlow implements ExchangeHandler {

    private final Router router;
    private final Guards guards;
    private final CachedEndpoints endpoints;
    private final FlowRunner runner;

    /**
     * A flow over the APIs of one gateway.
     *
     * @param directory the APIs
     * @param guards what the gateway holds to guard its methods
     * @param endpoints the endpoints behind integrations, and the caches before them
     * @param clock the gateway's time
     * @param observer is told of every exchange before its answer is written
     */
    public RestFlow(
            ApiDirectory directory,
            Guards guards,
            CachedEndpoints endpoints,
            InstantSource clock,
            FlowObserver observer) {
        this.router = new Router(directory, Math::random);
        this.guards = guards;
        this.endpoints = endpoints;
        this.runner = new FlowRunner(clock, observer, new RestAnswers());
    }

    @Override
    public HttpResponse handle(HttpRequest request, Peer peer) {
        return runner.run(request, peer, this::steps);
    }

    private FinalResponse steps(FlowRun run) {
        Route route = run.route(router);
        CompiledMethod method = route.method();
        AuthorizedRequest authorized = run.step(
                StepName.METHOD_REQUEST,
                (request, why) -> method.methodRequest().apply(request, guards, why),
                route.request());
        if (StageCaches.concern(route.request())) {
            return throughCache(run, method, authorized);
        }
        EndpointResponse answer = endpointAnswer(run, method, authorized);
        MappedResponse mapped = run.step(StepName.INTEGRATION_RESPONSE, method.integrationResponse(), answer);
        return run.step(StepName.METHOD_RESPONSE, method.methodResponse(), mapped);
    }

    private EndpointResponse endpointAnswer(FlowRun run, CompiledMethod method, AuthorizedRequest authorized) {
        IntegrationRequest call = run.step(StepName.INTEGRATION_REQUEST, method.integrationRequest(), authorized);
        return run.step(StepName.ENDPOINT, endpoints.endpoints()::call, call);
    }

    /** At a stage with a cache a kept answer of the endpoint stands in for the integration request and the call. */
    private FinalResponse throughCache(FlowRun run, CompiledMethod method, AuthorizedRequest authorized) {
        CacheVisit visit = endpoints
                .caches()
                .visit(authorized.routed(), method.cacheKey(), request -> method.methodRequest()
                        .mayInvalidateCache(request, guards));
        EndpointResponse kept =
                run.step(StepName.CACHE, visit::look, authorized).answer();
        EndpointResponse answer = kept == null ? endpointAnswer(run, method, authorized) : kept;
        MappedResponse mapped = run.step(
                StepName.INTEGRATION_RESPONSE,
                (response, why) -> {
                    MappedResponse made = method.integrationResponse().apply(response, why);
                    // only now: what the gateway itself must answer, as a malformed answer's 502, is not kept
                    visit.keep(response, why);
                    return made;
                },
                answer);
        return run.step(
                StepName.METHOD_RESPONSE,
                (response, why) -> visit.warned(method.methodResponse().apply(response, why)),
                mapped);
    }
}
