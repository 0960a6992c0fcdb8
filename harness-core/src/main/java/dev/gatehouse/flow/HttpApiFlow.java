package dev.gatehouse.flow;

import dev.gatehouse.flow.backend.Endpoints;
import dev.gatehouse.flow.exchange.AuthorizedHttpApiRequest;
import dev.gatehouse.flow.exchange.ExchangeHandler;
import dev.gatehouse.flow.exchange.FinalResponse;
import dev.gatehouse.flow.exchange.FlowObserver;
import dev.gatehouse.flow.exchange.HttpApiEndpointResponse;
import dev.gatehouse.flow.exchange.HttpApiIntegrationRequest;
import dev.gatehouse.flow.exchange.MappedHttpApiResponse;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.StepName;
import dev.gatehouse.flow.httpapi.CrossOrigin;
import dev.gatehouse.flow.httpapi.RouteGuards;
import dev.gatehouse.flow.httpapi.integration.CompiledIntegration;
import dev.gatehouse.flow.httpapi.response.SentHeaders;
import dev.gatehouse.flow.route.ApiDirectory;
import dev.gatehouse.flow.route.HttpApiRoute;
import dev.gatehouse.flow.route.HttpApiRouter;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.time.InstantSource;

/**
 * The steps of an HTTP API, in order: the table of contents of its data plane.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api.html">API Gateway HTTP APIs</a>
 */
public final class HttpApiFlow implements ExchangeHandler {

    private final HttpApiRouter router;
    private final RouteGuards guards;
    private final Endpoints endpoints;
    private final FlowRunner runner;

    /**
     * A flow over the HTTP APIs of one gateway.
     *
     * @param directory the APIs
     * @param guards what the gateway holds to guard their routes
     * @param endpoints the endpoints behind integrations
     * @param clock the gateway's time
     * @param observer is told of every exchange before its answer is written
     */
    public HttpApiFlow(
            ApiDirectory directory,
            RouteGuards guards,
            Endpoints endpoints,
            InstantSource clock,
            FlowObserver observer) {
        this.router = new HttpApiRouter(directory);
        this.guards = guards;
        this.endpoints = endpoints;
        this.runner = new FlowRunner(clock, observer, new HttpApiAnswers());
    }

    /** This flow for requests to HTTP APIs, and {@code others} for all others. */
    public ExchangeHandler before(ExchangeHandler others) {
        return (request, peer) -> router.leads(request) ? handle(request, peer) : others.handle(request, peer);
    }

    @Override
    public HttpResponse handle(HttpRequest request, Peer peer) {
        return runner.run(request, peer, this::steps);
    }

    private FinalResponse steps(FlowRun run) {
        HttpApiRoute route = run.route(router);
        if (route instanceof HttpApiRoute.Preflight preflight) {
            return preflight.answer();
        }
        HttpApiRoute.Routed routed = (HttpApiRoute.Routed) route;
        CompiledIntegration integration = routed.route().integration();
        AuthorizedHttpApiRequest authorized =
                run.step(StepName.ROUTE_AND_AUTHORIZATION, guards::admit, routed.request());
        HttpApiIntegrationRequest call = run.step(StepName.INTEGRATION_REQUEST, integration.request(), authorized);
        HttpApiEndpointResponse answer = run.step(StepName.ENDPOINT, endpoints::call, call);
        MappedHttpApiResponse mapped = run.step(StepName.INTEGRATION_RESPONSE, integration.response(), answer);
        CrossOrigin crossOrigin = run.destination().deployment().crossOrigin();
        return run.step(StepName.RESPONSE, (response, why) -> sent(response, crossOrigin, why), mapped);
    }

    private static FinalResponse sent(MappedHttpApiResponse mapped, CrossOrigin crossOrigin, Reasons why) {
        HttpResponse answer =
                crossOrigin.apply(mapped.endpoint().request().request().routed().incoming(), mapped.http(), why);
        return new FinalResponse(
                new HttpResponse(answer.status(), SentHeaders.of(answer.headers(), why), answer.body()));
    }
}
